package de.leitplanke.register.consent;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Admission;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The head of a request while it is a draft: beginning, changing, throwing away. */
@Controller
class RequestDraftPage {

    private static final String NEW = "/mitbestimmung/neu";

    private final Preparation preparation;
    private final ConsentRequests requests;
    private final ConsentDesk desk;
    private final Tools tools;
    private final FieldsOfUse fields;

    RequestDraftPage(
            Preparation preparation, ConsentRequests requests, ConsentDesk desk, Tools tools, FieldsOfUse fields) {
        this.preparation = preparation;
        this.requests = requests;
        this.desk = desk;
        this.tools = tools;
        this.fields = fields;
    }

    @GetMapping(NEW)
    ModelAndView begin(@AuthenticationPrincipal SignedIn person) {
        Admission.onlyFor(person, Role.EMPLOYER, Role.AI_OFFICER);
        return page(NEW, RequestForm.EMPTY).view();
    }

    @PostMapping(NEW)
    ModelAndView create(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam("titel") String title,
            @RequestParam("sache") String matter,
            @RequestParam("gegenstand") String subject,
            @RequestParam("zweck") String purpose,
            @RequestParam(name = "eilig", defaultValue = "false") boolean urgent) {
        Admission.onlyFor(person, Role.EMPLOYER, Role.AI_OFFICER);
        RequestForm form = RequestForm.entered(title, matter, subject, purpose, urgent);
        return form.isComplete() ? Page.redirect(RequestPage.path(preparation.begin(form))) : incomplete(NEW, form);
    }

    @GetMapping("/mitbestimmung/vorgaenge/{id}/bearbeiten")
    ModelAndView edit(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        ConsentRequest draft = draft(person, id);
        return page(path(draft), RequestForm.of(draft)).view();
    }

    @PostMapping("/mitbestimmung/vorgaenge/{id}/bearbeiten")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam("titel") String title,
            @RequestParam("sache") String matter,
            @RequestParam("gegenstand") String subject,
            @RequestParam("zweck") String purpose,
            @RequestParam(name = "eilig", defaultValue = "false") boolean urgent) {
        ConsentRequest draft = draft(person, id);
        RequestForm form = RequestForm.entered(title, matter, subject, purpose, urgent);
        if (!form.isComplete()) {
            return incomplete(path(draft), form);
        }
        requests.change(draft.id(), form);
        return Page.redirect(RequestPage.path(draft.id()));
    }

    @PostMapping("/mitbestimmung/vorgaenge/{id}/verwerfen")
    ModelAndView throwAway(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        requests.deleteDraft(draft(person, id).id());
        return Page.redirect("/mitbestimmung");
    }

    private ConsentRequest draft(SignedIn person, UUID id) {
        ConsentFile file = desk.file(person, id);
        if (!file.mayPrepare()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file.request();
    }

    private static String path(ConsentRequest draft) {
        return RequestPage.path(draft.id()) + "/bearbeiten";
    }

    private ModelAndView incomplete(String action, RequestForm form) {
        return page(action, form)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .with("problem", "consent.refused.formIncomplete")
                .view();
    }

    private Page page(String action, RequestForm form) {
        List<String> known = Stream.concat(
                        fields.all().stream().map(FieldOfUse::name),
                        tools.all().stream().map(Tool::name))
                .toList();
        return Page.of("consent/draft")
                .with("action", action)
                .with("form", form)
                .with("known", known);
    }
}
