package de.leitplanke.platform.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Metadata of a PDF in both places where programs look: XMP (ISO 16684-1) and the information dictionary. */
final class PdfMetadata {

    private PdfMetadata() {}

    static void write(FileFacts given, PDDocument pdf) throws IOException {
        PDDocumentInformation facts = pdf.getDocumentInformation();
        facts.setTitle(given.title());
        facts.setSubject(given.description());
        facts.setAuthor(given.author());
        facts.setCreator(FileFacts.PROGRAM);
        if (given.day() != null) {
            facts.setCreationDate(midnight(given.day()));
            facts.setModificationDate(midnight(given.day()));
        }
        given.own().forEach(facts::setCustomMetadataValue);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(packet(given).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static Calendar midnight(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }

    private static String packet(FileFacts given) {
        StringBuilder own = new StringBuilder();
        for (Map.Entry<String, String> fact : given.own().entrySet()) {
            own.append("  <lp:%1$s>%2$s</lp:%1$s>%n".formatted(fact.getKey(), escaped(fact.getValue())));
        }
        String date = Optional.ofNullable(given.day())
                .map(known -> "  <xmp:CreateDate>%1$sT00:00:00Z</xmp:CreateDate>%n".formatted(known)
                        + "  <xmp:ModifyDate>%1$sT00:00:00Z</xmp:ModifyDate>%n".formatted(known))
                .orElse("");
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                 <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:lp="%s">
                  <pdfuaid:part>1</pdfuaid:part>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                  <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                  <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                  <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                  <dc:format>application/pdf</dc:format>
                  <xmp:CreatorTool>%s</xmp:CreatorTool>
                  <pdf:Producer>%s</pdf:Producer>
                %s%s </rdf:Description>
                </rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(
                        FileFacts.NAMESPACE,
                        escaped(given.title()),
                        escaped(given.description()),
                        escaped(given.author()),
                        FileFacts.LANGUAGE,
                        FileFacts.PROGRAM,
                        FileFacts.PROGRAM,
                        date,
                        own);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
