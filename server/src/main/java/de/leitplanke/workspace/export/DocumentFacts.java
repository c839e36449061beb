package de.leitplanke.workspace.export;

import de.leitplanke.platform.document.FileFacts;
import de.leitplanke.platform.document.XmlText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document says about itself, the same in every file format. */
final class DocumentFacts {

    static final String LABEL = "KI-Kennzeichnung";
    static final String TOOL_CLASS = "KI-Werkzeugklasse";
    static final String RECEIPT = "Leitplanke-Beleg";
    private static final String NO_LABEL = "entfällt";
    private static final DateTimeFormatter GERMAN_DATE = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    private DocumentFacts() {}

    /** With the three keys that programs read, in fixed order. */
    static FileFacts of(FinishedDocument document) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(LABEL, document.label() == null ? NO_LABEL : XmlText.of(document.label()));
        values.put(TOOL_CLASS, XmlText.of(document.toolClass()));
        values.put(RECEIPT, XmlText.of(document.receiptId() + " " + document.receiptHash()));
        return new FileFacts(document.title(), document.town(), lastSignature(document), values);
    }

    /** The paragraphs under the text: who answers for it and, at the very end, the label. */
    static List<String> closing(FinishedDocument document) {
        List<String> paragraphs = new ArrayList<>();
        for (FinishedDocument.Signer signer : document.signers()) {
            paragraphs.add(XmlText.of("Geprüft und verantwortet: %s, %s, %s"
                    .formatted(signer.name(), document.town(), signer.date().format(GERMAN_DATE))));
        }
        if (document.label() != null) {
            paragraphs.add(XmlText.of(document.label()));
        }
        return List.copyOf(paragraphs);
    }

    /** The words at the foot of every page, without the page number. */
    static String footer(FinishedDocument document) {
        String receipt = "Beleg " + document.receiptId();
        return XmlText.of(document.label() == null ? receipt : document.label() + " · " + receipt);
    }

    private static @Nullable LocalDate lastSignature(FinishedDocument document) {
        return document.signers().stream()
                .map(FinishedDocument.Signer::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
