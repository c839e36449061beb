package de.leitplanke.register;

import de.leitplanke.evidence.LogTables;
import de.leitplanke.evidence.RetainedLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where requests, initiatives and meetings of both parties stand; offices and days, never people. */
@Configuration
class GovernanceTables {

    @Bean
    LogTables coDeterminationTables() {
        return LogTables.of(
                RetainedLog.GOVERNANCE.id(),
                "register.consent_request",
                "register.consent_paper",
                "register.consent_step",
                "register.initiative",
                "register.meeting",
                "register.interpretation");
    }
}
