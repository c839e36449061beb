package de.leitplanke.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://ki.musterberg.example/orientierung";

    private final QrCode code = QrCode.of(ADDRESS);

    @Test
    void pictureSaysTheAddress() throws IOException {
        byte[] png = Base64.getDecoder().decode(code.png().substring(QrCode.PNG.length()));

        assertThat(ReadCode.of(ImageIO.read(new ByteArrayInputStream(png)))).isEqualTo(ADDRESS);
    }

    @Test
    void drawnPathSaysTheAddress() {
        BufferedImage picture = new BufferedImage(code.size() * 8, code.size() * 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(code.path())
                .results()
                .forEach(module -> pen.fillRect(number(module, 1) * 8, number(module, 2) * 8, 8, 8));
        pen.dispose();

        assertThat(ReadCode.of(picture)).isEqualTo(ADDRESS);
    }

    @Test
    void textThatNoCodeHoldsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(3_000)));
    }

    private static int number(MatchResult module, int group) {
        return Integer.parseInt(module.group(group));
    }
}
