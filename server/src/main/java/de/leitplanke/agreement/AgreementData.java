package de.leitplanke.agreement;

import de.leitplanke.evidence.LogTables;
import de.leitplanke.evidence.PersonalDataSource;
import de.leitplanke.evidence.PersonalSubject;
import de.leitplanke.evidence.PersonalTable;
import de.leitplanke.evidence.RetainedLog;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is stored about people who read and sign the agreement, and in which logs of the closed list it stands. */
@Configuration
class AgreementData {

    private static final String OWN_KEYS = "(select %s from agreement.office_key where holder_id = :person)";

    @Bean
    PersonalDataSource ownPartInTheAgreement() {
        return () -> List.of(acknowledgements(), officeKeys());
    }

    @Bean
    LogTables acknowledgementTables() {
        return LogTables.of(RetainedLog.ACKNOWLEDGEMENTS.id(), "agreement.acknowledgement");
    }

    @Bean
    LogTables signingTables() {
        return LogTables.of(
                RetainedLog.GOVERNANCE.id(),
                "agreement.version",
                "agreement.signature",
                "agreement.office_key",
                "agreement.entry_into_force",
                "agreement.draft",
                "agreement.draft_step",
                "agreement.draft_reason",
                "agreement.draft_comment",
                "agreement.clause_note");
    }

    @Bean
    LogTables passphraseTables() {
        return LogTables.of(RetainedLog.ACCESS.id(), "agreement.office_key");
    }

    private static PersonalSubject acknowledgements() {
        return new PersonalSubject(
                        "acknowledgements",
                        RetainedLog.ACKNOWLEDGEMENTS.id(),
                        "competence.acknowledgement",
                        PersonalTable.referring("agreement.acknowledgement")
                                .sinceMoment("acknowledged_at")
                                .legible("""
                                        (select v.number from agreement.version v where v.id = version_id) as version,
                                        text_hash, acknowledged_at
                                        """))
                .seenAt("/kenntnisnahme");
    }

    private static PersonalSubject officeKeys() {
        return new PersonalSubject(
                        "officeKeys",
                        RetainedLog.GOVERNANCE.id(),
                        "participation.both-sign",
                        PersonalTable.referring("agreement.office_key")
                                .sinceMoment("registered_at")
                                .legible("party, registered_at, retired_at, failures, failed_on"),
                        PersonalTable.where("agreement.signature", "public_key in " + OWN_KEYS.formatted("public_key"))
                                .sinceMoment("signed_at")
                                .legible("party, signed_at"),
                        PersonalTable.where(
                                        "agreement.entry_into_force",
                                        "entered_with in %1$s or confirmed_with in %1$s"
                                                .formatted(OWN_KEYS.formatted("id")))
                                .sinceMoment("entered_at")
                                .legible("in_force_on, entered_at, confirmed_at"))
                .seenAt("/vereinbarung/schluessel");
    }
}
