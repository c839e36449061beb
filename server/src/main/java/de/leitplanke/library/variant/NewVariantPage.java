package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import de.leitplanke.library.variant.VariantEditor.Edited;
import de.leitplanke.library.variant.VariantEditor.Edited.Fit;
import de.leitplanke.library.variant.VariantEditor.Edited.Unfit;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.page.Texts;
import java.security.SecureRandom;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Somebody makes an example of the library the own one. */
@Controller
class NewVariantPage {

    private static final String PATH = "/beispiele/{key}/eigene-fassung";
    private static final int MOST = 100;

    private final Examples examples;
    private final Variants variants;
    private final VariantEditor editor;
    private final Texts texts;
    private final SecureRandom random;

    NewVariantPage(Examples examples, Variants variants, VariantEditor editor, Texts texts, SecureRandom random) {
        this.examples = examples;
        this.variants = variants;
        this.editor = editor;
        this.texts = texts;
        this.random = random;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String key) {
        return VariantFormView.fresh(action(key), "/beispiele/" + key, origin(key));
    }

    @PostMapping(PATH)
    ModelAndView save(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        Example origin = origin(key);
        VariantForm form = VariantForm.entered(fields, origin);
        Edited edited = variants.by(person.person()).size() < MOST
                ? editor.edit(form, origin, VariantKey.next(key, random))
                : new Unfit(Map.of("", texts.of("variant.problem.many", MOST)));
        return switch (edited) {
            case Fit(Example example)
            when VariantFormView.isTrial(fields) ->
                VariantFormView.tried(action(key), "/beispiele/" + key, origin, form, editor.report(example));
            case Fit(Example example) ->
                Page.redirect("/beispiele/eigene/"
                        + variants.add(person.person(), key, example).value());
            case Unfit unfit -> VariantFormView.unfit(action(key), "/beispiele/" + key, origin, form, unfit);
        };
    }

    private Example origin(String key) {
        return examples.byKey(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String action(String key) {
        return "/beispiele/" + key + "/eigene-fassung";
    }
}
