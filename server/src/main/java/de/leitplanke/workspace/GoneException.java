package de.leitplanke.workspace;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the person looks for does not exist, or not for this person; both look the same from outside. */
class GoneException extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    GoneException(String reasonKey) {
        super(HttpStatus.NOT_FOUND, reasonKey);
    }
}
