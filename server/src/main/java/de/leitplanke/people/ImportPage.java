package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.page.Texts;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Many accounts from one table: file, preview with every problem, links to hand over. */
@Controller
class ImportPage {

    private static final String PATH = StaffPage.PATH + "/import";
    private static final long MOST_BYTES = 256 * 1024;

    private final ImportReader reader;
    private final PeopleImport people;
    private final Texts texts;

    ImportPage(ImportReader reader, PeopleImport people, Texts texts) {
        this.reader = reader;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return Page.of("people/import").view();
    }

    /** The table goes with the preview and comes back with the confirmation; the server keeps nothing of it. */
    @PostMapping(PATH)
    ModelAndView preview(@RequestParam("datei") MultipartFile file) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw new MaxUploadSizeExceededException(MOST_BYTES);
        }
        String text = Csv.decode(file.getBytes());
        return preview(reader.read(text), text);
    }

    @PostMapping(PATH + "/anlegen")
    ModelAndView create(@RequestParam("inhalt") String text) {
        return switch (people.create(text)) {
            case PeopleImport.Created(List<StaffChanges.WithLink> accounts) -> created(accounts);
            case PeopleImport.Refused(ImportedTable table) -> preview(table, text);
        };
    }

    private static ModelAndView preview(ImportedTable table, String text) {
        return Page.of("people/import-preview")
                .status(table.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .with("table", table)
                .with("sound", table.isSound())
                .with("text", text)
                .view();
    }

    private ModelAndView created(List<StaffChanges.WithLink> accounts) {
        List<Handover> handovers = accounts.stream()
                .map(account -> new Handover(
                        account.person().displayName(),
                        account.person().login(),
                        OneTimeLink.to(AccountLinkPage.PATH, account.token())))
                .toList();
        return Page.of("people/import-done")
                .with("handovers", handovers)
                .with("file", fileOf(handovers))
                .view();
    }

    /** The file lies in the address of its link, so that the server need not keep the tokens for a second request. */
    private String fileOf(List<Handover> handovers) {
        String csv = Csv.write(Stream.concat(
                        Stream.of(
                                List.of(texts.of("account.name"), texts.of("signIn.name"), texts.of("handover.link"))),
                        handovers.stream().map(each -> List.of(each.name(), each.login(), each.link())))
                .toList());
        return "data:text/csv;charset=utf-8,"
                + URLEncoder.encode(csv, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
