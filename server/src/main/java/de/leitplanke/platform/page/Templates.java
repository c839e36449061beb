package de.leitplanke.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The precompiled templates; a text is whole before anybody gets its first letter, so a defect shows no half of it. */
@Component
public class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    boolean has(String name) {
        return engine.hasTemplate(file(name));
    }

    /** The template filled in; a value that is null counts as not given. */
    public String fill(String name, Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> given = new HashMap<>();
        values.forEach((key, value) -> {
            if (value != null) {
                given.put(key, value);
            }
        });
        TemplateOutput output = new StringOutput(8192);
        engine.render(file(name), given, output);
        return output.toString();
    }

    private static String file(String name) {
        return name + ".jte";
    }
}
