package de.leitplanke.evidence;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.time.LocalDate;

/**
 * A checkpoint as the page shows it.
 *
 * @param qrSize width and height of the QR code in modules
 * @param qrPath its dark modules as an SVG path, one unit each
 */
public record CheckpointView(long size, LocalDate madeOn, String note, boolean cosigned, int qrSize, String qrPath) {

    static CheckpointView of(LogStore.CheckpointRow row) {
        BitMatrix matrix = matrix(row.note());
        return new CheckpointView(
                row.size(), row.madeOn(), row.note(), row.cosigned(), matrix.getWidth(), path(matrix));
    }

    private static BitMatrix matrix(String note) {
        try {
            return new QRCodeWriter().encode(note, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("a checkpoint fits into a QR code", tooLong);
        }
    }

    private static String path(BitMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
