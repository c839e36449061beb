package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.variant.VariantEditor.Edited.Fit;
import de.leitplanke.library.variant.VariantEditor.Edited.Unfit;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.page.Texts;
import java.util.Map;
import java.util.UUID;
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

/** The author goes on with a variant; what was suggested has to be taken back first. */
@Controller
class EditVariantPage {

    private static final String PATH = "/beispiele/eigene/{id:[0-9a-f-]{36}}/bearbeiten";

    private final Variants variants;
    private final VariantEditor editor;
    private final Texts texts;

    EditVariantPage(Variants variants, VariantEditor editor, Texts texts) {
        this.variants = variants;
        this.editor = editor;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Variant variant = own(person, id);
        return variant.state() == VariantState.PRIVATE
                ? tried(variant, variant.example())
                : Page.redirect(variant.path());
    }

    @PostMapping(PATH)
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        Variant variant = own(person, id);
        Example before = variant.example();
        VariantForm form = VariantForm.entered(fields, before);
        return switch (editor.edit(form, before, variant.key())) {
            case Fit(Example example)
            when VariantFormView.isTrial(fields) ->
                VariantFormView.tried(action(variant), variant.path(), before, form, editor.report(example));
            case Fit(Example example) ->
                variants.change(variant.id(), example)
                        ? Page.redirect(variant.path())
                        : unfit(variant, before, form, new Unfit(Map.of("", texts.of("variant.problem.suggested"))));
            case Unfit unfit -> unfit(variant, before, form, unfit);
        };
    }

    /** The form as it was saved last, with how it does. */
    private ModelAndView tried(Variant variant, Example example) {
        return VariantFormView.tried(
                action(variant), variant.path(), example, VariantForm.of(example), editor.report(example));
    }

    private Variant own(SignedIn person, UUID id) {
        return variants.find(person.person(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView unfit(Variant variant, Example before, VariantForm form, Unfit unfit) {
        return VariantFormView.unfit(action(variant), variant.path(), before, form, unfit);
    }

    private static String action(Variant variant) {
        return variant.path() + "/bearbeiten";
    }
}
