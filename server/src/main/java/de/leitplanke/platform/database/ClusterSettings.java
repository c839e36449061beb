package de.leitplanke.platform.database;

/**
 * Configuration files of the carried server. They are written anew at every start, so that a new version of Leitplanke
 * brings its own.
 */
final class ClusterSettings {

    /**
     * Errors of statements are kept out of the log as a whole: their first line alone may quote a value. {@code log}
     * stands above {@code error} in the server's order, so start, recovery, crashes and refused logins are still
     * recorded.
     */
    static final String SERVER = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 40
            password_encryption = 'scram-sha-256'

            fsync = on
            synchronous_commit = on
            full_page_writes = on

            shared_buffers = '64MB'
            huge_pages = off
            max_wal_size = '256MB'
            max_parallel_workers_per_gather = 0
            max_logical_replication_workers = 0
            io_method = sync
            jit = off

            log_destination = 'stderr'
            logging_collector = off
            log_min_messages = log
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_statement = 'none'
            log_min_duration_statement = -1
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            log_connections = off
            log_disconnections = off
            log_hostname = off
            log_lock_waits = off
            log_temp_files = -1
            log_checkpoints = off
            log_autovacuum_min_duration = -1
            log_line_prefix = '%m [%p] '
            log_timezone = 'UTC'

            timezone = 'UTC'
            datestyle = 'iso, dmy'
            lc_messages = 'C'
            lc_monetary = 'C.UTF-8'
            lc_numeric = 'C.UTF-8'
            lc_time = 'C.UTF-8'
            default_text_search_config = 'pg_catalog.german'
            """;

    /** The two roles on their one database; nobody else, the superuser neither. */
    static final String ACCESS = """
            host leitplanke leitplanke_owner 127.0.0.1/32 scram-sha-256
            host leitplanke leitplanke_app   127.0.0.1/32 scram-sha-256
            """;

    private ClusterSettings() {}
}
