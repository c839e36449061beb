package de.leitplanke.platform.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;

/** Tells the database at the start of every transaction which town's rows it may show; the setting ends with it. */
class MunicipalityTransactionManager extends JdbcTransactionManager {

    MunicipalityTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        CurrentMunicipality.get().ifPresent(this::announce);
    }

    private void announce(MunicipalityId town) {
        Connection connection = DataSourceUtils.getConnection(obtainDataSource());
        try (PreparedStatement setting =
                connection.prepareStatement("select set_config('app.municipality', ?, true)")) {
            setting.setString(1, town.value().toString());
            setting.execute();
        } catch (SQLException e) {
            throw new TransactionSystemException("the municipality could not be set", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, obtainDataSource());
        }
    }
}
