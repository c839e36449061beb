package de.leitplanke.platform.page;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;

/** Why a page cannot be shown, as far as people can do something different about it. */
public enum ErrorReason {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    SESSION_ENDED(HttpStatus.FORBIDDEN),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    DEFECT(HttpStatus.INTERNAL_SERVER_ERROR);

    /** Request attribute by which a filter names the reason itself. */
    public static final String ATTRIBUTE = ErrorReason.class.getName();

    private final HttpStatus status;

    ErrorReason(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    String textKey() {
        return "error." + name();
    }

    static ErrorReason of(int status, @Nullable Throwable failure) {
        if (comesFromTheDatabase(failure)) {
            return UNAVAILABLE;
        }
        return switch (status) {
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> WRONG_METHOD;
            case 413 -> TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : DEFECT;
        };
    }

    private static boolean comesFromTheDatabase(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof DataAccessResourceFailureException) {
                return true;
            }
        }
        return false;
    }
}
