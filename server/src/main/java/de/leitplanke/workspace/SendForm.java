package de.leitplanke.workspace;

import org.springframework.util.MultiValueMap;

/** What the author chose and confirmed before sending. */
record SendForm(
        String tool, String fingerprint, String split, boolean confirmed, boolean rightsConfirmed, String reason) {

    SendForm(MultiValueMap<String, String> form) {
        this(
                first(form, "werkzeug"),
                first(form, "fassung"),
                first(form, "teilung"),
                form.containsKey("gesehen"),
                form.containsKey("rechte"),
                first(form, "grund").strip());
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
