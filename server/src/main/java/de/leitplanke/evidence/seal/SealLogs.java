package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.LogTables;
import de.leitplanke.evidence.RetainedLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this package keeps logs of the closed list. */
@Configuration
class SealLogs {

    @Bean
    LogTables securityEventTables() {
        return LogTables.of(RetainedLog.ACCESS.id(), "evidence.security_event", SealData.KEY);
    }

    @Bean
    LogTables logAccessTables() {
        return LogTables.of(
                RetainedLog.LOG_ACCESS.id(),
                SealData.ACCESS,
                SealData.NOTICE,
                SealData.OPENING,
                SealData.ENTRY,
                SealData.SHARE);
    }
}
