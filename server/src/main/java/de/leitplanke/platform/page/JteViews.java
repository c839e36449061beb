package de.leitplanke.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Renders precompiled templates; the whole page is made before the first byte leaves, so a defect shows no half page.
 */
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frames frames;

    JteViews(Frames frames) {
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template)
                ? (model, request, response) -> render(template, model, request, response)
                : null;
    }

    private void render(
            String template, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        if (model != null) {
            parameters.putAll(model);
        }
        parameters.put("frame", frames.of(request));
        TemplateOutput output = new StringOutput(8192);
        engine.render(template, withoutNulls(parameters), output);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(output.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> withoutNulls(Map<String, @Nullable Object> parameters) {
        Map<String, Object> given = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
