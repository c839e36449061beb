package de.leitplanke.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module and the accounts below it keep logs of the closed list. */
@Configuration
class EvidenceLogs {

    private static final String PUBLISHED = "evidence.published_figure";

    @Bean
    LogTables signInTables() {
        return LogTables.of(
                "L4",
                "people.person",
                "people.account_link",
                "platform.spring_session",
                "platform.spring_session_attributes");
    }

    @Bean
    LogTables hitTables() {
        return LogTables.of(RetainedLog.DECISIONS.id(), "evidence.rule_hit", PUBLISHED);
    }

    @Bean
    LogTables sumTables() {
        return LogTables.of(RetainedLog.ACKNOWLEDGEMENTS.id(), PUBLISHED);
    }

    @Bean
    LogTables officialActTables() {
        return LogTables.of(
                "L5",
                "evidence.official_act",
                "evidence.log_leaf",
                "evidence.log_node",
                "evidence.checkpoint",
                "evidence.witness_key");
    }
}
