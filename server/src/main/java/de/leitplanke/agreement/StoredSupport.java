package de.leitplanke.agreement;

import de.leitplanke.agreement.Support.SignatureRow;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything that a version's force rests on. */
@Repository
@Transactional(readOnly = true)
class StoredSupport {

    private final JdbcClient jdbc;
    private final Entries entries;

    StoredSupport(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    Support of(Versions.Row row) {
        return new Support(
                CurrentMunicipality.require(),
                row.hash(),
                row.inForceFrom(),
                signatures(row),
                entries.confirmed(row.id()));
    }

    private List<SignatureRow> signatures(Versions.Row row) {
        return jdbc.sql("""
                        select s.party as signed_for, s.public_key as signed_with, s.signature, s.demo, s.signed_at,
                               k.id, k.party, k.holder_id, k.public_key, k.sealed_private is null as outside, k.proof,
                               k.registered_at, k.retired_at
                        from agreement.signature s
                        left join agreement.office_key k on k.public_key = s.public_key and k.party = s.party
                        where s.version_id = :version
                        order by s.party
                        """)
                .param("version", row.id())
                .query((signature, number) -> new SignatureRow(
                        Party.valueOf(signature.getString("signed_for")),
                        Base64.getEncoder().encodeToString(signature.getBytes("signed_with")),
                        Base64.getEncoder().encodeToString(signature.getBytes("signature")),
                        signature.getBoolean("demo"),
                        signature.getObject("signed_at", OffsetDateTime.class),
                        OfficeKeys.joined(signature)))
                .list();
    }
}
