package de.leitplanke.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Single connections outside the pool, for the checks at start. */
final class Connections {

    private static final String SECONDS_TO_WAIT = "15";

    private Connections() {}

    static Connection open(String url, DatabaseAccount account) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", account.name());
        properties.setProperty("password", account.password());
        properties.setProperty("connectTimeout", SECONDS_TO_WAIT);
        properties.setProperty("loginTimeout", SECONDS_TO_WAIT);
        properties.setProperty("socketTimeout", SECONDS_TO_WAIT);
        return DriverManager.getConnection(url, properties);
    }
}
