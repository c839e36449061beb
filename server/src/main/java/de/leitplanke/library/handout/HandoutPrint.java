package de.leitplanke.library.handout;

import de.leitplanke.platform.document.FileFacts;
import de.leitplanke.platform.document.PrintedPages;
import de.leitplanke.platform.document.QrCode;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.page.TownSign;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Handouts as tagged PDF. */
@Component
class HandoutPrint {

    private final PrintedPages pages;
    private final Texts texts;
    private final TownSign town;
    private final Clock clock;

    HandoutPrint(PrintedPages pages, Texts texts, TownSign town, Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.town = town;
        this.clock = clock;
    }

    /** The frame on one page A4; {@code address} is where its QR code leads. */
    byte[] frame(FrameSheet frame, String address) {
        return pdf("frame", "handout.frame", Map.of("sheet", frame, "qr", QrCode.of(address), "address", address));
    }

    /** The poster on one page A3. */
    byte[] poster(Sheet sheet, String address) {
        return pdf("poster", "handout.poster", Map.of("sheet", sheet, "qr", QrCode.of(address), "address", address));
    }

    /** The cards, four to a page A4. */
    byte[] cards(CardSheet sheet) {
        return pdf("cards", "handout.cards", Map.of("sheet", sheet));
    }

    /** The file as an answer. */
    static ResponseEntity<byte[]> answer(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }

    /** Without an agreement in force there is nothing to print. */
    static ResponseStatusException nothingInForce() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private byte[] pdf(String name, String titleKey, Map<String, Object> values) {
        return pages.pdf(
                "library/handout/" + name + "-paper",
                name,
                values,
                new FileFacts(texts.of(titleKey), town.name(), LocalDate.now(clock), Map.of()));
    }
}
