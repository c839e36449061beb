package de.leitplanke.people;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the account that an address of the administration names; what is not there is an unknown page. */
@Component
class AdministeredAccount {

    private final Staff staff;

    AdministeredAccount(Staff staff) {
        this.staff = staff;
    }

    static String path(Account account) {
        return StaffPage.PATH + "/" + account.person().id().value();
    }

    Account any(UUID id) {
        return staff.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Nobody locks themselves out or ends their own account. */
    Account other(SignedIn admin, UUID id) {
        if (admin.person().value().equals(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return any(id);
    }
}
