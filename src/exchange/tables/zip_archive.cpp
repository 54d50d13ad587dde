// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/zip_archive.h"

#include "domain/translate.h"

#include <QFile>
#include <QFileInfo>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <atomic>

namespace parvis {

namespace {

/// While it lives, what GDAL complains about in this thread is not printed.
struct QuietGdal
{
    QuietGdal() { CPLPushErrorHandler(CPLQuietErrorHandler); }
    ~QuietGdal()
    {
        CPLPopErrorHandler();
        CPLErrorReset();
    }
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;
};

Error damaged(const QString& path)
{
    return Error(translate("exchange", "The spreadsheet is damaged."), path,
                 translate("exchange", "Open it in a spreadsheet program and save it again."));
}

} // namespace

class ZipReader::Entry : public QIODevice
{
public:
    Entry(ZipReader& archive, VSILFILE* file, qint64 size)
        : archive_(archive)
        , file_(file)
        , missing_(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Entry() override
    {
        const QuietGdal quiet;
        VSIFCloseL(file_);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (archive_.stop_.stop_requested() || archive_.state_ != State::Good)
            return -1;
        const QuietGdal quiet;
        const auto wanted = std::size_t(size);
        const std::size_t got = VSIFReadL(data, 1, wanted, file_);
        missing_ -= qint64(got);
        if (got < wanted && (CPLGetLastErrorType() >= CE_Failure || missing_ > 0))
            archive_.state_ = State::Damaged;
        archive_.left_ -= qint64(got);
        countText(data, got);
        if (archive_.left_ < 0 || sinceTag_ > longestText)
            archive_.state_ = State::TooLarge;
        return got == 0 || archive_.state_ == State::TooLarge ? -1 : qint64(got);
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    /// A text that no tag ends would be gathered whole in memory by whoever reads the XML.
    static constexpr std::size_t longestText = 8 << 20;

    void countText(const char* data, std::size_t size)
    {
        const std::string_view text(data, size);
        const std::size_t tag = text.rfind('<');
        sinceTag_ = tag == std::string_view::npos ? sinceTag_ + size : size - tag;
    }

    ZipReader& archive_;
    VSILFILE* file_;
    std::size_t sinceTag_ = 0; ///< bytes
    qint64 missing_;           ///< of what the archive says that the entry holds
};

ZipReader::ZipReader(const QString& path, qint64 mostBytes, std::stop_token stop)
    : path_(path)
    , left_(mostBytes)
    , stop_(std::move(stop))
{
    const QuietGdal quiet;
    const std::unique_ptr<char*, decltype(&CSLDestroy)> entries(VSIReadDirRecursive(gdalPath({}).constData()),
                                                                &CSLDestroy);
    if (!entries)
        throw damaged(path_);
    for (char** entry = entries.get(); *entry; ++entry) {
        const QString name = QString::fromUtf8(*entry);
        entries_.insert(name.toCaseFolded(), name);
    }
}

QByteArray ZipReader::gdalPath(const QString& entry) const
{
    const QByteArray root = "/vsizip/{" + QFileInfo(path_).absoluteFilePath().toUtf8() + '}';
    return entry.isEmpty() ? root : root + '/' + entry.toUtf8();
}

QString ZipReader::find(const QString& name) const
{
    return entries_.value(name.toCaseFolded());
}

std::unique_ptr<QIODevice> ZipReader::open(const QString& entry)
{
    const QuietGdal quiet;
    VSIStatBufL stat;
    const bool isThere = VSIStatL(gdalPath(entry).constData(), &stat) == 0;
    VSILFILE* file = isThere ? VSIFOpenL(gdalPath(entry).constData(), "rb") : nullptr;
    if (!file)
        throw damaged(path_);
    return std::make_unique<Entry>(*this, file, qint64(stat.st_size));
}

void ZipReader::check() const
{
    if (stop_.stop_requested())
        throw Cancelled();
    if (state_ == State::Damaged)
        throw damaged(path_);
    if (state_ == State::TooLarge)
        throw Error(translate("exchange", "The spreadsheet is too large once it is unpacked."), path_,
                    translate("exchange", "Split it into smaller tables."));
}

ZipWriter::ZipWriter()
{
    static std::atomic<int> counter = 0;
    memoryPath_ = "/vsimem/parvis-table-" + QByteArray::number(++counter) + ".zip";
    archive_ = CPLCreateZip(memoryPath_.constData(), nullptr);
    if (!archive_)
        throw std::bad_alloc();
}

ZipWriter::~ZipWriter()
{
    if (archive_)
        CPLCloseZip(archive_);
    VSIUnlink(memoryPath_.constData());
}

void ZipWriter::add(const char* entry, const QByteArray& content, bool compressed)
{
    char compress[] = "COMPRESSED=YES";
    char store[] = "COMPRESSED=NO";
    char* options[] = {compressed ? compress : store, nullptr};
    constexpr qsizetype piece = 1 << 24; // the writer counts in int
    bool ok = CPLCreateFileInZip(archive_, entry, options) == CE_None;
    for (qsizetype at = 0; ok && at < content.size(); at += piece) {
        const auto size = int(std::min(piece, content.size() - at));
        ok = CPLWriteFileInZip(archive_, content.constData() + at, size) == CE_None;
    }
    if (!ok || CPLCloseFileInZip(archive_) != CE_None)
        throw std::bad_alloc();
}

QByteArray ZipWriter::finish()
{
    CPLCloseZip(std::exchange(archive_, nullptr));
    vsi_l_offset size = 0;
    const GByte* bytes = VSIGetMemFileBuffer(memoryPath_.constData(), &size, FALSE);
    return QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size));
}

} // namespace parvis
