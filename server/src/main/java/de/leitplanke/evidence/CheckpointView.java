package de.leitplanke.evidence;

import de.leitplanke.platform.document.QrCode;
import java.time.LocalDate;

/** A checkpoint as the page shows it. */
public record CheckpointView(long size, LocalDate madeOn, String note, boolean cosigned, QrCode qr) {

    static CheckpointView of(LogStore.CheckpointRow row) {
        return new CheckpointView(row.size(), row.madeOn(), row.note(), row.cosigned(), QrCode.of(row.note()));
    }
}
