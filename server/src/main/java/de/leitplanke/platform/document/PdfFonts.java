package de.leitplanke.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two weights of Fira Sans that a PDF embeds, and the characters both of them can draw. */
final class PdfFonts {

    static final String FAMILY = "Fira Sans";
    private static final byte[] REGULAR = load("FiraSans_400Regular.ttf");
    private static final byte[] STRONG = load("FiraSans_600SemiBold.ttf");
    private static final BitSet DRAWABLE = drawable();

    private PdfFonts() {}

    static boolean canDraw(int point) {
        return DRAWABLE.get(point);
    }

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(STRONG), FAMILY, 700, FontStyle.NORMAL, true);
    }

    private static byte[] load(String name) {
        try (InputStream font = PdfFonts.class.getResourceAsStream("/fonts/" + name)) {
            return Objects.requireNonNull(font, name).readAllBytes();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private static BitSet drawable() {
        BitSet drawable = glyphs(REGULAR);
        drawable.and(glyphs(STRONG));
        return drawable;
    }

    private static BitSet glyphs(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup map = parsed.getUnicodeCmapLookup();
            BitSet glyphs = new BitSet();
            for (int point = ' '; point <= Character.MAX_CODE_POINT; point++) {
                glyphs.set(point, map.getGlyphId(point) != 0);
            }
            return glyphs;
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }
}
