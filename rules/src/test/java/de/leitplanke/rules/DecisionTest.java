package de.leitplanke.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final AgreementVersion VERSION = SmallAgreement.version();
    private static final Facts LETTER = AgreementCheck.IN_ORDER.toBuilder()
            .dataClasses(DataClass.D2)
            .toolClass(ToolClass.T2)
            .form(Form.MASKED)
            .with(Fact.RELEASE, Release.NONE)
            .audience(Audience.PERSON)
            .build();

    @Test
    void maskedLetterIsAllowedWithTheObligationsOfEveryRuleThatHits() {
        Decision decision = VERSION.decide(LETTER);

        assertThat(decision.outcome()).isEqualTo(Outcome.ALLOWED_WITH_OBLIGATIONS);
        assertThat(decision.duties())
                .containsExactly(
                        new Duty(Obligation.PSEUDONYMISE_AND_CONFIRM, List.of(new Citation(2, 1, 2))),
                        new Duty(Obligation.REVIEW, List.of(new Citation(4, 1, 2))));
    }

    @Test
    void strongestEffectWinsAndCitesItsSentence() {
        Decision decision = VERSION.decide(
                LETTER.toBuilder().dataClasses(DataClass.D2, DataClass.D5).build());

        assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(decision.hits().getFirst().rule().citation()).hasToString("§\u202f2 Abs.\u202f1 Satz\u202f4");
        assertThat(decision.hits().getFirst().because().getFirst().inWords())
                .isEqualTo("Datenklassen: Sozial-, Steuer- oder Meldegeheimnis");
        assertThat(decision.duties()).isEmpty();
    }

    @Test
    void releaseOfOneDataClassDoesNotReleaseAnother() {
        Facts clear = LETTER.toBuilder()
                .form(Form.CLEAR)
                .fieldRelease(Map.of(DataClass.D3, Release.CLEAR))
                .build();

        assertThat(VERSION.decide(clear).outcome()).isEqualTo(Outcome.APPROVAL_NEEDED);
    }

    @Test
    void prohibitionDecidesWhateverIsUnknown() {
        Decision decision =
                VERSION.decide(Facts.builder().pass(PassStatus.EXPIRED).build());

        assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void onlyFactsThatCouldChangeTheAnswerAreMissing() {
        Facts facts = Facts.fromJson("""
                        {"dataClasses": ["D0"], "toolClass": "T4", "toolStatus": "RELEASED", "fieldStatus": "RELEASED",
                         "purposes": ["DRAFT"]}
                        """) instanceof FactsReading.Given given
                ? given.facts()
                : Facts.builder().build();

        Decision decision = VERSION.decide(facts);

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.missing()).containsExactly(Fact.AUDIENCE, Fact.PASS);
    }

    @Test
    void unknownHintLeavesTheAnswerDetermined() {
        Facts facts = Facts.builder()
                .dataClasses(DataClass.D1)
                .toolClass(ToolClass.T3)
                .toolStatus(ReleaseStatus.RELEASED)
                .fieldStatus(ReleaseStatus.PILOT)
                .purposes(Purpose.SUMMARY)
                .audience(Audience.INTERNAL)
                .pass(PassStatus.VALID)
                .build();

        assertThat(VERSION.decide(facts).outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void receiptIsTheSameBitForBit() {
        assertThat(VERSION.decide(LETTER).receipt().json()).isEqualTo("""
                        {"byDefault":false,"engine":"1","hits":[\
                        {"because":[{"fact":"audience","values":["PERSON"]}],"citation":"§\u202f4 Abs.\u202f1 Satz\u202f2",\
                        "clause":"results.label","effect":"OBLIGATION","rule":"review-letters",\
                        "textHash":"sha256:%s"},\
                        {"because":[{"fact":"dataClasses","values":["D2"]},{"fact":"form","values":["MASKED"]},\
                        {"fact":"toolClass","values":["T2"]}],"citation":"§\u202f2 Abs.\u202f1 Satz\u202f2",\
                        "clause":"data.matrix","effect":"ALLOWED","rule":"personal-data-masked",\
                        "textHash":"sha256:%s"}],\
                        "missingFacts":[],"obligations":[\
                        {"citations":["§\u202f2 Abs.\u202f1 Satz\u202f2"],"obligation":"PSEUDONYMISE_AND_CONFIRM"},\
                        {"citations":["§\u202f4 Abs.\u202f1 Satz\u202f2"],"obligation":"REVIEW"}],\
                        "outcome":"ALLOWED_WITH_OBLIGATIONS","version":1,"versionHash":"sha256:%s"}""".formatted(
                        "f1de65e413a6831fbc1910f7ee14dbd848d13b08d9b88694810bf278bdefeb1f",
                        "85d95ab00bd5f100cfec53748caabc87d228c9c4404e1f12047fb30c3ef197ee",
                        "61dcbfa17dabd53bc5c308a097973b47e7932f73c91dd07363e2dbc47038a6d8"));
        assertThat(VERSION.decide(LETTER).receipt().hash())
                .isEqualTo("sha256:d2e62e486c4a5f51bb92d8c01682a2b03a2b1f3358b3005ac1d93b7c5d083fe0");
    }

    @Test
    void receiptNamesTheDefaultRuleWhenOnlyItAnswers() {
        AgreementVersion version = Variants.without(VERSION, "other-data");
        Decision decision =
                version.decide(LETTER.toBuilder().dataClasses(DataClass.D6).build());

        assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(decision.byDefault()).isTrue();
        assertThat(decision.hits().getFirst().rule().citation()).hasToString("§\u202f1 Abs.\u202f2 Satz\u202f1");
        assertThat(decision.receipt().json()).contains("\"byDefault\":true", "\"rule\":\"not-released-not-allowed\"");
    }

    @Test
    void permissionForOneDataClassDoesNotCoverAnotherThatNoRuleAnswers() {
        AgreementVersion version = Variants.without(VERSION, "other-data");
        Decision decision = version.decide(
                LETTER.toBuilder().dataClasses(DataClass.D0, DataClass.D6).build());

        assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(decision.byDefault()).isTrue();
    }

    @Test
    void rejectedFindingsStandInTheReceiptAsCounts() {
        Receipt receipt = VERSION.decide(LETTER).receipt(new TreeMap<>(Map.of("PERSON", 2, "DATE", 1)));

        assertThat(receipt.json()).contains("\"rejectedFindings\":{\"DATE\":1,\"PERSON\":2}");
    }

    @Test
    void ruleOfAnotherProfileIsNotAsked() {
        assertThat(VERSION.profile()).isEqualTo(Profile.P3);
        assertThat(VERSION.decide(LETTER).hits())
                .extracting(hit -> hit.rule().id())
                .doesNotContain("public-tools-only");
    }
}
