package de.leitplanke.workspace;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.agreement.AgreementInForce.Stored;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.text.PlainName;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.export.DocxExport;
import de.leitplanke.workspace.export.FinishedDocument;
import de.leitplanke.workspace.export.PdfExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The signed result: to copy, as Word or PDF file, to print, with its label and its receipt. */
@Controller
class ResultPage {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

    private final Desk desk;
    private final Documents documents;
    private final AgreementInForce agreement;

    ResultPage(Desk desk, Documents documents, AgreementInForce agreement) {
        this.desk = desk;
        this.documents = documents;
        this.agreement = agreement;
    }

    @GetMapping("/arbeitsplatz/{id}/ergebnis")
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        Work work = desk.open(person, id);
        return switch (work.assignment().state()) {
            case AWAITING_SECOND, RELEASED ->
                Page.of("workspace/result")
                        .with("path", work.id().path())
                        .with("document", documents.document(work))
                        .with("signers", signers(work))
                        .with("expires", DAY.format(work.assignment().expiresOn()))
                        .with("released", work.assignment().state() == AssignmentState.RELEASED)
                        .view();
            case DRAFT, COPIED_OUT, PARTS_OUT, ANSWERED, FOLLOW_UP_OUT ->
                Page.redirect(work.id().path());
        };
    }

    @GetMapping("/arbeitsplatz/{id}/beleg")
    ModelAndView receipt(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        Work work = desk.open(person, id);
        return work.content().rounds().all().isEmpty()
                ? Page.redirect(work.id().path())
                : Page.of("workspace/receipt")
                        .with("view", ReceiptViews.of(work, agreement.find().map(Stored::version)))
                        .view();
    }

    @GetMapping("/arbeitsplatz/{id}/ergebnis.docx")
    ResponseEntity<byte[]> docx(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) throws IOException {
        return file(released(person, id), "docx", DOCX, DocxExport::write);
    }

    @GetMapping("/arbeitsplatz/{id}/ergebnis.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) throws IOException {
        return file(released(person, id), "pdf", MediaType.APPLICATION_PDF, PdfExport::write);
    }

    /** Only what is signed by everybody who must sign leaves as a file. */
    private FinishedDocument released(SignedIn person, UUID id) {
        Work work = desk.open(person, id);
        if (work.assignment().state() != AssignmentState.RELEASED) {
            throw new GoneException("workspace.notReleased");
        }
        return documents.document(work);
    }

    private static String signers(Work work) {
        return work.content().signatures().stream()
                .map(signature -> signature.name() + " (" + DAY.format(signature.date()) + ")")
                .collect(Collectors.joining(", "));
    }

    private interface Export {
        void write(FinishedDocument document, OutputStream out) throws IOException;
    }

    private static ResponseEntity<byte[]> file(FinishedDocument document, String ending, MediaType type, Export export)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(document, out);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(fileName(document.title()) + "." + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(type)
                .body(out.toByteArray());
    }

    static String fileName(String title) {
        String name = PlainName.of(title);
        return name.isEmpty() ? "ergebnis" : name;
    }
}
