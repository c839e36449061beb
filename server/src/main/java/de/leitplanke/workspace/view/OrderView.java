package de.leitplanke.workspace.view;

import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of the first step.
 *
 * @param blank the field that takes a sentence the coach offers, if one fits
 */
public record OrderView(
        String title,
        String lead,
        String fieldName,
        List<FieldView> fields,
        List<Audience> audiences,
        Audience audience,
        List<DataClass> dataClasses,
        Set<DataClass> declared,
        List<String> addable,
        boolean mayBeClear,
        boolean clear,
        int submissions,
        @Nullable String remark,
        @Nullable FieldView blank) {

    /** Id of that field on the page. */
    public @Nullable String blankId() {
        return blank == null ? null : "wert-" + blank.name();
    }

    public @Nullable String blankLabel() {
        return blank == null ? null : blank.label();
    }

    /** One blank to fill in. */
    public record FieldView(
            String name,
            String label,
            String hint,
            boolean required,
            boolean isLong,
            boolean isChoice,
            List<String> choices,
            String value) {

        /** Lines of the box: enough for what stands there, within a screen. */
        public int rows() {
            return Math.clamp(value.lines().count() + 2, 4, 16);
        }
    }
}
