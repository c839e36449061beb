package de.leitplanke.platform.page;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
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
    STORAGE_FULL(HttpStatus.SERVICE_UNAVAILABLE),
    DEFECT(HttpStatus.INTERNAL_SERVER_ERROR);

    /** Request attribute by which a filter names the reason itself. */
    public static final String ATTRIBUTE = ErrorReason.class.getName();

    /** SQLSTATE of PostgreSQL for a disk without space (PostgreSQL 18, appendix A). */
    private static final String DISK_FULL = "53100";

    /** Classes of SQLSTATE: connection, resources, intervention of an operator, errors of the system. */
    private static final Set<String> TROUBLE_OF_THE_DATABASE = Set.of("08", "53", "57", "58");

    private final HttpStatus status;

    ErrorReason(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** Whether the form was all right and the person may send it again, so its texts must not be lost. */
    boolean givesBack() {
        return this == SESSION_ENDED || isOutage() || this == DEFECT;
    }

    /** Whether the database cannot work, and nothing that needs it can be shown. */
    boolean isOutage() {
        return this == UNAVAILABLE || this == STORAGE_FULL;
    }

    String textKey() {
        return "error." + name();
    }

    static ErrorReason of(int status, @Nullable Throwable failure) {
        if (hasState(failure, DISK_FULL)) {
            return STORAGE_FULL;
        }
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

    private static boolean hasState(@Nullable Throwable failure, String state) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && state.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesFromTheDatabase(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof DataAccessResourceFailureException
                    || (cause instanceof SQLException refused && isTrouble(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrouble(@Nullable String state) {
        return state != null && state.length() == 5 && TROUBLE_OF_THE_DATABASE.contains(state.substring(0, 2));
    }
}
