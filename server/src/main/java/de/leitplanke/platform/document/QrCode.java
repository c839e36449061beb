package de.leitplanke.platform.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A text as a QR code (ISO/IEC 18004), to be drawn on a page or printed. */
public final class QrCode {

    /** What begins the address of a picture that stands in the page itself. */
    static final String PNG = "data:image/png;base64,";

    /** Modules of white on each side, as the standard asks for. */
    private static final int MARGIN = 4;

    private static final int PIXELS = 8;
    private static final int WHITE = 0xFFFFFF;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException if it does not fit, which begins at some 2,900 bytes
     */
    public static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** Width and height in modules, the white margin included. */
    public int size() {
        return modules.getWidth();
    }

    /** The dark modules as an SVG path, one unit each. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** The code as a picture with eight pixels for each module, as the address of an image in a page. */
    public String png() {
        BufferedImage picture = new BufferedImage(size() * PIXELS, size() * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
        return PNG + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
