package de.leitplanke.platform.start;

import com.zaxxer.hikari.HikariDataSource;
import de.leitplanke.platform.database.Database;
import de.leitplanke.platform.database.DatabaseAccount;
import de.leitplanke.platform.database.DatabaseStart;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database, its pool for the application and the owner's access for migrations. */
@Configuration
class DatabaseConfiguration {

    private static final int CONNECTIONS = 12;

    @Bean
    Database database(Settings settings) {
        return switch (Database.start(System.getenv(), settings.data().resolve("database"))) {
            case DatabaseStart.Started started -> started.database();
            case DatabaseStart.Refused refused -> throw new StartRefused(refused.message());
        };
    }

    /** Depends on the database bean, so the pool is closed before the server of the database is stopped. */
    @Bean
    HikariDataSource dataSource(Database database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.application().name());
        pool.setPassword(database.application().password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(5_000);
        // Neither statements nor their values may end in an exception's text and so in a log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        DatabaseAccount owner = database.owner();
        return new DriverManagerDataSource(database.url(), owner.name(), owner.password());
    }

    @Bean
    FlywayConfigurationCustomizer grantsGoToTheApplication(Database database) {
        return flyway ->
                flyway.placeholders(Map.of("application", database.application().quoted()));
    }
}
