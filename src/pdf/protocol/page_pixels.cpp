// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/protocol/page_pixels.h"

#include "pdf/protocol/message_bytes.h"
#include "pdf/protocol/pdf_messages.h"

#include <cerrno>

#include <sys/mman.h>
#include <unistd.h>

namespace parvis {

namespace {

constexpr qint64 bytesOfPixel = 4;

// Read and written rather than mapped: the pages of a mapping are asked for one by one, which takes longer.

bool writeAll(int file, const uchar* bytes, qint64 size)
{
    off_t at = 0;
    while (at < size) {
        const ssize_t count = ::pwrite(file, bytes + at, std::size_t(size - at), at);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

bool readAll(int file, uchar* bytes, qint64 size)
{
    off_t at = 0;
    while (at < size) {
        const ssize_t count = ::pread(file, bytes + at, std::size_t(size - at), at);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

} // namespace

QByteArray writePixels(const QImage& picture, Descriptor& file)
{
    Q_ASSERT(picture.depth() == 32);
    if (!file.isOpen())
        file = Descriptor(::memfd_create("parvis-page", MFD_CLOEXEC));
    if (!file.isOpen() || !writeAll(file.number(), picture.constBits(), picture.sizeInBytes())) {
        file = Descriptor();
        return {};
    }
    MessageWriter writer;
    writer.putWord(quint32(picture.width()));
    writer.putWord(quint32(picture.height()));
    writer.putByte(picture.hasAlphaChannel());
    return writer.bytes();
}

QImage readPixels(const PdfMessage& answer)
{
    MessageReader reader(answer.bytes, answerHeadSize);
    const qint64 width = reader.takeWord();
    const qint64 height = reader.takeWord();
    const bool alpha = reader.takeByte() != 0;
    reader.requireEnd();
    // A page that is a little larger than it should be comes from rounding.
    MessageReader::require(width > 0 && height > 0 && width < 1'000'000 && height < 1'000'000 &&
                           double(width) * double(height) <= mostPixels * 1.05);
    QImage picture(int(width), int(height), alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (!picture.isNull())
        MessageReader::require(readAll(answer.file.number(), picture.bits(), width * height * bytesOfPixel));
    return picture;
}

} // namespace parvis
