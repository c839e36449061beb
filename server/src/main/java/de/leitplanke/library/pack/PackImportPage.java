package de.leitplanke.library.pack;

import de.leitplanke.library.pack.PackImport.Imported;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A pack of another town: file, preview with a choice for each example, suggestions. */
@Controller
class PackImportPage {

    private static final String PATH = PacksPage.PATH + "/einlesen";

    private final PackImport packs;

    PackImportPage(PackImport packs) {
        this.packs = packs;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        PacksPage.admit(person);
        return upload(List.of()).view();
    }

    /** The pack goes with the preview and comes back with the confirmation; the server keeps nothing of it. */
    @PostMapping(PATH)
    ModelAndView read(@RequestParam("datei") MultipartFile file, @AuthenticationPrincipal SignedIn person)
            throws IOException {
        PacksPage.admit(person);
        byte[] content = file.getBytes();
        return answer(packs.preview(content, new ImportChoice(new LinkedMultiValueMap<>())), content);
    }

    @PostMapping(PATH + "/pruefen")
    ModelAndView check(@RequestParam MultiValueMap<String, String> form, @AuthenticationPrincipal SignedIn person) {
        PacksPage.admit(person);
        byte[] content = content(form);
        return answer(packs.preview(content, new ImportChoice(form)), content);
    }

    @PostMapping(PATH + "/uebernehmen")
    ModelAndView take(@RequestParam MultiValueMap<String, String> form, @AuthenticationPrincipal SignedIn person) {
        PacksPage.admit(person);
        byte[] content = content(form);
        return answer(packs.take(content, new ImportChoice(form)), content);
    }

    private static ModelAndView answer(Imported imported, byte[] content) {
        return switch (imported) {
            case Imported.Taken(int count) -> Page.redirect(PacksPage.PATH + "?uebernommen=" + count);
            case Imported.Broken(List<Fault> faults) ->
                upload(faults).status(HttpStatus.UNPROCESSABLE_CONTENT).view();
            case Imported.Offered(PackPreview preview, String problem) ->
                Page.of("library/pack/preview")
                        .status(problem.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT)
                        .with("preview", preview)
                        .with("problem", problem)
                        .with("content", Base64.getUrlEncoder().withoutPadding().encodeToString(content))
                        .view();
        };
    }

    /** What cannot be read is no pack, as any other file is not. */
    private static byte[] content(MultiValueMap<String, String> form) {
        try {
            return Base64.getUrlDecoder()
                    .decode(form.getOrDefault("paket", List.of("")).getFirst());
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }

    private static Page upload(List<Fault> faults) {
        return Page.of("library/pack/import").with("faults", faults);
    }
}
