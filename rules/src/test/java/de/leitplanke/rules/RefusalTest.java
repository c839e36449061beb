package de.leitplanke.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "agreement.yaml | profile: P3 | profile: P9 | Unbekannter Wert „P9“ | 6",
                "agreement.yaml | version: 1 | version: 0 | ganze Zahl ab 1 | 5",
                "agreement.yaml | town: | city: | Unbekannter Schlüssel „city“ | 3",
                "agreement.yaml | kept: {days: 30} | kept: {} | wie lange das Protokoll bleibt | 23",
                "agreement.yaml | [LABEL, LABEL_WAIVED] | [LABEL] | mindestens zwei | 10",
                "agreement.yaml | gates, results] | gates, results, more] | „05-more.yaml“ zu diesem Paragrafen fehlt | 8",
                "01-scope.yaml | kind: EXPLANATION | covers: [] | steht hier zweimal | 6",
                "01-scope.yaml | default: true | default: false | Genau ein Absatz muss „default: true“ haben, hier sind es 0 | 1",
                "01-scope.yaml | covers: [R01] | covers: [X1] | keine Kennung des Regelkatalogs | 6",
                "01-scope.yaml | id: scope.default.2 | id: scope.default.1 | „scope.default.1“ kommt zweimal vor | 18",
                "01-scope.yaml | id: scope.purpose.1 | id: other.purpose.1 | muss mit „scope.purpose.“ beginnen | 9",
                "01-scope.yaml | sentence: scope.default.1 | sentence: scope.default.7 | den Satz „scope.default.7“ darin nicht | 23",
                "02-data.yaml | id: personal-data-clear | id: personal-data-masked | „personal-data-masked“ kommt zweimal vor | 32",
                "02-data.yaml | alternative: Wählen Sie ein Werkzeug der Klasse T2. | profiles: [P1] | keinen erlaubten Weg | 53",
                "02-data.yaml | is: {form: [MASKED]} | is: {form: [HIDDEN]} | Unbekannter Wert „HIDDEN“ für „form“ | 29",
                "02-data.yaml | is: {release: [CLEAR]} | is: {relaese: [CLEAR]} | Unbekannter Sachverhalt „relaese“ | 40",
                "02-data.yaml | contains: {dataClasses: [D0, D1]} | is: {dataClasses: [D0, D1]} | Nehmen Sie „contains“ | 19",
                "02-data.yaml | not: {is: {toolClass: [T0]}} | not: {contains: {dataClasses: [D7]}} | „not“ ist über Sachverhalte mit mehreren Werten | 20",
                "02-data.yaml | when: {is: {toolClass: [T0]}} | sentence: data.matrix.4 | fehlt „when“ | 68",
                "02-data.yaml | rule: private-tools, facts: {toolClass: T0} | rule: no-such-rule, facts: {toolClass: T0} | die es nicht gibt | 87",
                "02-data.yaml | fieldRelease: {D3: CLEAR} | fieldRelease: {D9: CLEAR} | Unbekannter Wert „D9“ | 81",
                "03-gates.yaml | facts: {toolStatus: PAUSED}, expect: HIT | facts: {toolStatus: PAUSED} | gehören in einem Test zusammen | 21",
                "04-results.yaml | when: {is: {length: [LONG]}} | when: {if: {length: [LONG]}} | Unbekannte Bedingung „if“ | 26",
                "04-results.yaml | obligations: [REVIEW, LABEL] | obligations: [REVIEW, REVIEW] | steht hier zweimal | 16",
                "04-results.yaml | kind: HUMAN_JUDGEMENT | covers: [R35] | Der Satz „results.human.1“ ist nicht eingeordnet | 39",
            })
    void faultOfTheTextIsNamedWithFileAndLine(
            String file, String passage, String replacement, String reason, int line) {
        List<Problem> problems = SmallAgreement.problems(
                AgreementReader.read(SmallAgreement.changed(folder, file, passage, replacement)));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).contains(reason);
            assertThat(problem.file() + ":" + problem.line())
                    .isEqualTo((reason.startsWith("Genau ein") ? "agreement.yaml" : file) + ":" + line);
        });
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "04-results.yaml | facts: {length: LONG}, expect: HIT | facts: {length: LONG}, expect: MISS | erwartet MISS, die Regel ergibt HIT | 33",
                "04-results.yaml | rule: shorten, facts: {length: ORDINARY} | rule: review-letters, facts: {audience: SELF} | „shorten“ ist nicht erprobt: Es fehlt ein bestandener Test mit expect: MISS | 24",
                "02-data.yaml | expect: UNKNOWN, missing: [toolClass] | expect: UNKNOWN, missing: [form] | erwartet als fehlend form, es fehlt toolClass | 76",
                "02-data.yaml | outcome: ALLOWED} | outcome: FORBIDDEN} | erwartet als Ergebnis FORBIDDEN, die Fassung entscheidet ALLOWED | 89",
                "04-results.yaml | obligations: [REVIEW] | obligations: [LABEL_WAIVED] | Die Auflagen LABEL und LABEL_WAIVED schließen sich aus | 18",
                "02-data.yaml | is: {toolClass: [T1]} | is: {toolClass: [T0]} | D2 (personenbezogene Angaben); Freigabe für die Datenklasse: CLEAR | 22",
            })
    void faultOfTheRulesIsNamedWithFileAndLine(
            String file, String passage, String replacement, String reason, int line) {
        CheckResult result = AgreementCheck.check(SmallAgreement.accepted(
                AgreementReader.read(SmallAgreement.changed(folder, file, passage, replacement))));

        assertThat(result.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(reason);
            assertThat(problem.file() + ":" + problem.line())
                    .isEqualTo((problem.message().startsWith("Unentschieden") ? "01-scope.yaml" : file) + ":" + line);
        });
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Path changed = SmallAgreement.changed(folder, "agreement.yaml", "version: 1", "version: null\nprofil: P3");

        assertThat(SmallAgreement.problems(AgreementReader.read(changed)))
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("Unbekannter Schlüssel „profil“"))
                .anyMatch(message -> message.contains("Hier fehlt ein Wert"))
                .anyMatch(message -> message.contains("Es fehlt „version“"));
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() {
        Path changed = SmallAgreement.changed(folder, "03-gates.yaml", "title: Voraussetzungen", "title: [offen");

        assertThat(SmallAgreement.problems(AgreementReader.read(changed)))
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith("03-gates.yaml:3: ")
                        .contains("kein gültiges YAML"));
    }

    @Test
    void referencesWithinTheFileAreRefused() {
        Path changed = SmallAgreement.changed(folder, "agreement.yaml", "title: Dienst", "title: &a Dienst");

        assertThat(SmallAgreement.problems(AgreementReader.read(changed)))
                .extracting(Problem::message)
                .anyMatch(message -> message.startsWith("Verweise (& und *) sind nicht erlaubt"));
    }

    @Test
    void fileThatBelongsToNoSectionIsRefused() throws IOException {
        Path changed = SmallAgreement.changed(folder, "agreement.yaml", "version: 1", "version: 2");
        Files.writeString(changed.resolve("09-lost.yaml"), "id: lost\n");

        assertThat(SmallAgreement.problems(AgreementReader.read(changed)))
                .containsExactly(
                        new Problem("09-lost.yaml", 1, "Die Datei gehört zu keinem Paragrafen in agreement.yaml."));
    }

    @Test
    void missingFolderIsRefused() {
        assertThat(SmallAgreement.problems(AgreementReader.read(folder.resolve("nowhere"))))
                .containsExactly(new Problem("agreement.yaml", 1, "Die Datei fehlt oder lässt sich nicht lesen."));
    }

    @Test
    void smallAgreementItselfHoldsTogether() {
        assertThat(AgreementCheck.check(SmallAgreement.version()).problems()).isEmpty();
    }
}
