package dev.freehold.models.cms;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A file. */
@Entity
@Table(name = "media", indexes = @Index(columnList = "checksum"))
@InOrganization
public class Media {
    @Id
    private MediaId id;

    private URI location;

    @Column(name = "media_type", length = 100)
    private String mediaType;

    private long size;

    /** Width and height. */
    private int[] dimensions;

    private byte[] checksum;

    @ManyToOne
    private @Nullable MediaFolder folder;

    @Embedded
    private @Nullable Credit credit;

    /** Made by the database. */
    @Column(name = "location_length", insertable = false, updatable = false)
    @Default(sql = "0")
    private Integer locationLength;

    public MediaId getId() {
        return id;
    }

    public void setId(MediaId id) {
        this.id = id;
    }

    public URI getLocation() {
        return location;
    }

    public void setLocation(URI location) {
        this.location = location;
    }

    public String getMediaType() {
        return mediaType;
    }

    public void setMediaType(String mediaType) {
        this.mediaType = mediaType;
    }

    public long getSize() {
        return size;
    }

    public void setSize(long size) {
        this.size = size;
    }

    public int[] getDimensions() {
        return dimensions;
    }

    public void setDimensions(int[] dimensions) {
        this.dimensions = dimensions;
    }

    public byte[] getChecksum() {
        return checksum;
    }

    public void setChecksum(byte[] checksum) {
        this.checksum = checksum;
    }

    public @Nullable MediaFolder getFolder() {
        return folder;
    }

    public void setFolder(@Nullable MediaFolder folder) {
        this.folder = folder;
    }

    public @Nullable Credit getCredit() {
        return credit;
    }

    public void setCredit(@Nullable Credit credit) {
        this.credit = credit;
    }

    public Integer getLocationLength() {
        return locationLength;
    }

    public void setLocationLength(Integer locationLength) {
        this.locationLength = locationLength;
    }
}
