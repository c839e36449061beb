package de.leitplanke.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Fields in which people write texts, named by the module that owns their forms. When such a form comes too late or
 * cannot be stored, the person gets the texts back.
 *
 * @param path beginning of the addresses of these forms
 * @param names names of the fields; one that ends in a full stop stands for all names that begin so
 */
public record WrittenFields(String path, Set<String> names) {

    /** What would be lost with the refused form; it is given back from the request and kept nowhere. */
    static List<String> in(List<WrittenFields> fields, HttpServletRequest request) {
        return fields.stream().flatMap(field -> field.in(request).stream()).toList();
    }

    private List<String> in(HttpServletRequest request) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return refused instanceof String address && address.startsWith(path)
                ? request.getParameterMap().entrySet().stream()
                        .filter(field -> isWritten(field.getKey()))
                        .flatMap(field -> Arrays.stream(field.getValue()))
                        .filter(text -> !text.isBlank())
                        .toList()
                : List.of();
    }

    private boolean isWritten(String field) {
        return names.stream().anyMatch(name -> name.endsWith(".") ? field.startsWith(name) : field.equals(name));
    }
}
