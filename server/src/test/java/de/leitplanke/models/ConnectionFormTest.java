package de.leitplanke.models;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.models.ConnectionForm.Accepted;
import de.leitplanke.models.ConnectionForm.Refused;
import de.leitplanke.register.Tool.ToolId;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionFormTest {

    private static final ToolId TOOL = new ToolId(new UUID(0, 1));
    private static final Connection STORED = connection("https://modell.example/v1", "alt");

    @ParameterizedTest
    @CsvSource({
        "https://modell.example/v1",
        "https://modell.example/v1/",
        "' https://modell.example/v1/chat/completions'"
    })
    void usualWaysToCopyAnAddressLeadToTheSame(String typed) {
        assertThat(check(typed, "", null)).isEqualTo(new Accepted(connection("https://modell.example/v1", null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "modell.example/v1",
                "ftp://modell.example/v1",
                "file:///v1",
                "https:///v1",
                "https://a b/v1",
                "https://ich:geheim@modell.example/v1",
                "https://modell.example/v1?schluessel=1",
                "javascript:alert(1)/v1"
            })
    void whatIsNoWebAddressIsRefused(String typed) {
        assertThat(check(typed, "", null)).isEqualTo(new Refused("adresse", "models.problem.url"));
    }

    @Test
    void addressMustEndWithTheVersion() {
        assertThat(check("https://modell.example/", "", null)).isEqualTo(new Refused("adresse", "models.problem.path"));
    }

    @Test
    void keyWithLineBreakIsRefused() {
        assertThat(check("https://modell.example/v1", "eins\nzwei", null))
                .isEqualTo(new Refused("schluessel", "models.problem.key"));
    }

    @Test
    void emptyKeyKeepsTheStoredOne() {
        assertThat(check("https://modell.example/v1", "", STORED)).isEqualTo(new Accepted(STORED));
    }

    @Test
    void storedKeyIsNotSentToAnotherServer() {
        assertThat(check("https://anderswo.example/v1", "", STORED))
                .isEqualTo(new Refused("schluessel", "models.problem.newServer"));
        assertThat(check("http://modell.example/v1", "", STORED))
                .isEqualTo(new Refused("schluessel", "models.problem.newServer"));
        assertThat(check("https://anderswo.example/v1", "neu", STORED))
                .isEqualTo(new Accepted(connection("https://anderswo.example/v1", "neu")));
    }

    @Test
    void onlyThisMachineNeedsNoEncryption() {
        assertThat(ConnectionForm.isOpenOnTheWay(URI.create("http://127.0.0.1:8080/v1")))
                .isFalse();
        assertThat(ConnectionForm.isOpenOnTheWay(URI.create("http://[::1]:8080/v1")))
                .isFalse();
        assertThat(ConnectionForm.isOpenOnTheWay(URI.create("http://127.0.0.1.example/v1")))
                .isTrue();
        assertThat(ConnectionForm.isOpenOnTheWay(URI.create("http://10.0.0.7/v1")))
                .isTrue();
        assertThat(ConnectionForm.isOpenOnTheWay(URI.create("https://10.0.0.7/v1")))
                .isFalse();
    }

    private static ConnectionForm.Result check(String url, String key, @Nullable Connection stored) {
        return new ConnectionForm(url, "modell", key, false, "40.000").check(TOOL, stored);
    }

    private static Connection connection(String url, @Nullable String key) {
        return new Connection(TOOL, URI.create(url), "modell", key, 40_000);
    }
}
