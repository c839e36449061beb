package de.leitplanke.library.pack;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.pack.PackImport.Imported;
import de.leitplanke.library.variant.SentExamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a file does to get in, it is refused by name and reason, and nothing of it is taken. */
class HostilePackTest {

    private final OtherTown town = OtherTown.fresh();

    @Test
    void whatIsNoArchiveIsRefused() {
        assertRefused(new byte[0], "", "keine Datei übermittelt");
        assertRefused("Guten Tag".getBytes(StandardCharsets.UTF_8), "", "kein lesbares ZIP-Archiv");
        byte[] whole = PackBox.of(PackBox.shipped("gegenrede"));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "", "kein lesbares ZIP-Archiv");
        assertRefused(new byte[PackFiles.MOST_BYTES + 1], "", "größer als 1\u202fMB");
        assertRefused(PackBox.zip(Map.of()), "pack.yaml", "fehlt");
    }

    @Test
    void nameThatLeadsOutOfThePackIsRefused() {
        for (String name : List.of("../pack.yaml", "/etc/passwd", "examples/../../x.prompt.md", "C:/x.prompt.md")) {
            assertRefused(PackBox.with(name, "x"), name.replace(":", "?"), "führt aus dem Paket heraus");
        }
    }

    @Test
    void nameThatNoExampleHasIsRefused() {
        for (String name : List.of(
                "examples/Antwort.prompt.md",
                "examples/antwört.prompt.md",
                "examples/tief/antwort.prompt.md",
                "examples/antwort.exe",
                "antwort.prompt.md",
                "PACK.YAML",
                "examples/" + "a".repeat(200) + ".prompt.md")) {
            Fault fault = assertRefused(PackBox.with(name, "x"), null, "gehört nicht in ein Paket");
            assertThat(fault.file()).hasSizeLessThan(150);
        }
        assertThat(assertRefused(PackBox.with("examples/\u202Egnp\u0007.md", "x"), null, "gehört nicht")
                        .file())
                .isEqualTo("examples/?gnp?.md");
    }

    @Test
    void linkToAnotherFileIsRefused() throws IOException {
        ZipArchiveEntry link = new ZipArchiveEntry("examples/passwort.prompt.md");
        link.setUnixMode(UnixStat.LINK_FLAG | 0777);
        assertRefused(archive(link, "/etc/passwd"), "examples/passwort.prompt.md", "Verknüpfung");
    }

    @Test
    void fileThatIsThereTwiceIsRefused() throws IOException {
        byte[] pack = archive(new ZipArchiveEntry(PackBox.FILE), "x", new ZipArchiveEntry(PackBox.FILE), "y");
        assertRefused(pack, PackBox.FILE, "mehrfach");
    }

    @Test
    void encryptedFileIsRefused() {
        byte[] pack = PackBox.of(PackBox.shipped("gegenrede"));
        for (int at = 0; at < pack.length - 4; at++) {
            boolean local = pack[at] == 'P' && pack[at + 1] == 'K' && pack[at + 2] == 3 && pack[at + 3] == 4;
            boolean central = pack[at] == 'P' && pack[at + 1] == 'K' && pack[at + 2] == 1 && pack[at + 3] == 2;
            if (local || central) {
                pack[at + (local ? 6 : 8)] |= 1;
            }
        }
        assertRefused(pack, PackBox.FILE, "verschlüsselt");
    }

    @Test
    void smallPackDoesNotBecomeALargeOne() {
        assertRefused(
                PackBox.with("examples/bombe.prompt.md", "0".repeat(100_000_000)),
                "examples/bombe.prompt.md",
                "größer als 100\u202fkB");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            many.put("examples/bombe-" + i + ".prompt.md", new byte[99_000]);
        }
        assertRefused(PackBox.zip(many), "examples/bombe-39.prompt.md", "alle zusammen");
        Map<String, byte[]> crowd = new LinkedHashMap<>();
        for (int i = 0; i < 1000; i++) {
            crowd.put("examples/x-" + i + ".prompt.md", new byte[0]);
        }
        assertRefused(PackBox.zip(crowd), "", "mehr als 200");
    }

    @Test
    void damagedContentIsRefused() {
        byte[] pack = PackBox.of(PackBox.shipped("gegenrede"), PackBox.shipped("grusswort"));
        Arrays.fill(pack, pack.length / 2, pack.length / 2 + 40, (byte) 0x55);
        assertThat(faults(pack)).isNotEmpty();
    }

    @Test
    void textInAnotherEncodingIsRefusedWithItsLine() {
        byte[] old = "---\nname: x\ntitle: Größe\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(assertRefused(PackBox.with(PackBox.FILE, old), PackBox.FILE, "kein Text in UTF-8")
                        .line())
                .isEqualTo(3);
        String turned = PackBox.source("gegenrede").replace("leitplanke.office: ", "leitplanke.office: \u202E");
        assertThat(assertRefused(PackBox.with(PackBox.FILE, turned), PackBox.FILE, "unsichtbares Zeichen")
                        .line())
                .isGreaterThan(5);
        String hidden = PackBox.source("gegenrede")
                .replaceFirst("leitplanke.title: .*", "leitplanke.title: \"Gegen\\\\u0000rede\"");
        assertRefused(PackBox.with(PackBox.FILE, hidden), PackBox.FILE, "Titel: Hier steht ein unsichtbares Zeichen");
    }

    @Test
    void everyBrokenExampleIsNamedWithLineAndReason() {
        Map<String, byte[]> files = PackBox.files(
                PackBox.with(PackBox.FILE, PackBox.source("gegenrede").replace("{{", "{{{")));
        files.put(
                "examples/grusswort.prompt.md",
                PackBox.source("grusswort")
                        .replaceFirst("leitplanke.audience: \\w+", "leitplanke.audience: MARSIANER")
                        .getBytes(StandardCharsets.UTF_8));
        List<Fault> faults = faults(PackBox.zip(files));
        assertThat(faults)
                .anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo(PackBox.FILE);
                    assertThat(fault.line()).isPositive();
                    assertThat(fault.reason()).contains("geschweifte Klammern");
                })
                .anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo("examples/grusswort.prompt.md");
                    assertThat(fault.line()).isPositive();
                    assertThat(fault.reason()).contains("„MARSIANER“ ist hier nicht möglich");
                })
                .anySatisfy(fault -> assertThat(fault.reason()).contains("Prüfsumme stimmt nicht"));
        assertThat(town.in(() -> town.bean(SentExamples.class).waiting())).isEmpty();
    }

    @Test
    void manifestHasToTellTheTruth() {
        assertRefused(PackBox.saying("format: 1", "format: 2"), "pack.yaml", "Das Format 2");
        assertRefused(PackBox.saying("gegenrede", "anderes"), "pack.yaml", "fehlt aber im Paket");
        assertRefused(PackBox.saying("gegenrede", "anderes"), PackBox.FILE, "nicht genannt");
        assertRefused(PackBox.saying("2027-03-05", "2027-02-31"), "pack.yaml", "kein Tag");
        assertRefused(PackBox.saying("town: ", "person: Erika\ntown: "), "pack.yaml", "„person“ gibt es hier nicht");
        assertRefused(PackBox.saying("sha256: ", "sha256: 0"), "pack.yaml", "Prüfsumme");
        assertRefused(
                PackBox.saying("Aus der Nachbarschaft", "x".repeat(121)),
                "pack.yaml",
                "Name, Stadt oder Amt ist zu lang");
        assertRefused(PackBox.saying("files:", "files: *nichts\nx:"), "pack.yaml", "");
        assertRefused(PackBox.with("examples/mehr.prompt.md", PackBox.source("frei")), "examples/mehr.prompt.md", "");
    }

    @Test
    void orderThatWouldGrowWithoutBoundsIsNeverMade() {
        String source = PackBox.source("gegenrede");
        String blank = source.replaceAll("(?s).*?\\{\\{(\\w+)}}.*", "{{$1}}");
        String greedy = source + (blank + " ").repeat(8000);
        assertRefused(PackBox.with(PackBox.FILE, greedy), PackBox.FILE, "zu lang");
    }

    @Test
    void lineOfAPageStaysALine() {
        String endless = PackBox.source("gegenrede")
                .replaceFirst("leitplanke.title: .*", "leitplanke.title: " + "sehr ".repeat(80) + "lang");
        assertRefused(PackBox.with(PackBox.FILE, endless), PackBox.FILE, "Titel: Das ist länger");
    }

    @Test
    void exampleStandsUnderItsOwnName() {
        assertRefused(
                PackBox.with(PackBox.FILE, PackBox.source("grusswort")), PackBox.FILE, "„name“ und der Name der Datei");
    }

    @Test
    void whateverIsChangedAPackIsWholeOrRefused() {
        Random random = new Random(20270305);
        String source = PackBox.source("gegenrede");
        String[] pieces = {
            "null", "[]", "{}", "- ", ": ", "\n", "\"", "~", "&a ", "*a", "!!map ", "{{", "}}", "<<<", "|"
        };
        for (int i = 0; i < 400; i++) {
            StringBuilder changed = new StringBuilder(source);
            for (int j = 0; j < 1 + random.nextInt(3); j++) {
                int at = random.nextInt(changed.length());
                changed.replace(
                        at, Math.min(changed.length(), at + random.nextInt(12)), pieces[random.nextInt(pieces.length)]);
            }
            assertThat(read(changed.toString())).as(changed.toString()).isNotNull();
        }
        String[] lines = source.split("\n");
        for (int i = 0; i < lines.length; i++) {
            for (String value : List.of("null", "[null]", "{a: null}", "[]")) {
                String line = lines[i];
                lines[i] = line.replaceFirst("(:|-) .*$|:$", "$1 " + value).replaceFirst("^(\\s*[\\w.]+) ", "$1: ");
                assertThat(read(String.join("\n", lines) + "\n")).as(lines[i]).isNotNull();
                lines[i] = line;
            }
        }
    }

    private Fault assertRefused(byte[] pack, @Nullable String file, String reason) {
        List<Fault> faults = faults(pack);
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.reason()).contains(reason);
            if (file != null) {
                assertThat(fault.file()).isEqualTo(file);
            }
        });
        assertThat(town.in(() -> town.bean(SentExamples.class).waiting())).isEmpty();
        return faults.stream()
                .filter(fault -> fault.reason().contains(reason))
                .findFirst()
                .orElseThrow();
    }

    private List<Fault> faults(byte[] pack) {
        Imported imported = town.in(() -> town.bean(PackImport.class).take(pack, OtherTown.AS_OFFERED));
        assertThat(imported).isInstanceOf(Imported.Broken.class);
        return ((Imported.Broken) imported).faults();
    }

    /** Fails where reading ends with anything but an answer. */
    private PackRead read(String source) {
        return town.bean(PackReader.class).read(PackBox.with(PackBox.FILE, source));
    }

    private static byte[] archive(Object... entriesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (int i = 0; i < entriesAndTexts.length; i += 2) {
                zip.putArchiveEntry((ZipArchiveEntry) entriesAndTexts[i]);
                zip.write(String.valueOf(entriesAndTexts[i + 1]).getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }
}
