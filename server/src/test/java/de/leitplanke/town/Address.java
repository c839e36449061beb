package de.leitplanke.town;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A page.
 *
 * @param account who opens it; null for somebody who is not signed in
 * @param status what the server answers
 * @param act what is done on it before it is looked at
 */
record Address(@Nullable String account, String path, int status, Consumer<Page> act) {

    Address(@Nullable String account, String path, int status) {
        this(account, path, status, page -> {});
    }

    @Override
    public String toString() {
        return (account == null ? "public" : account) + " " + path;
    }
}
