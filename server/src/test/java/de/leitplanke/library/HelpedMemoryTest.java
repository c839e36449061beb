package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;

class HelpedMemoryTest {

    @Test
    void browserForgetsWhenItIsClosedAndShowsTheCookieToTheExamplesAlone() {
        ResponseCookie cookie = HelpedMemory.read("grusswort").with("antwort-beschwerde", true);
        assertThat(cookie.getMaxAge().isNegative()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/beispiele");
        assertThat(cookie.isHttpOnly() && cookie.isSecure()).isTrue();
        assertThat(HelpedMemory.read(cookie.getValue()).keys()).containsExactly("grusswort", "antwort-beschwerde");
    }

    @Test
    void oldestAnswersGoFirst() {
        String many = IntStream.range(0, 60).mapToObj(number -> "b" + number).collect(Collectors.joining("."));
        HelpedMemory after =
                HelpedMemory.read(HelpedMemory.read(many).with("neu", false).getValue());
        assertThat(after.keys()).hasSize(60).contains("neu", "b1").doesNotContain("b0");
    }

    @Test
    void foreignSignsInTheCookieAreIgnored() {
        assertThat(HelpedMemory.read("<script>.gut.Ä.; x=1").keys()).containsExactly("gut");
    }
}
