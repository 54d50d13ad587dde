// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/library/document_thumbnails.h"

#include <algorithm>

namespace parvis {

namespace {

constexpr double pointsPerInch = 72;
constexpr std::size_t mostWishes = 60; ///< what was scrolled away long ago is asked for again when it is seen again

/// A first page in that size. A process that reads the file is there for as long as this takes.
QImage firstPage(const DocumentSource& document, const QSize& size, const std::stop_token& stop)
{
    PageSource source;
    source.open(document, stop);
    const QSizeF page = source.pageSize(1, stop);
    const double dpi =
        std::min(size.width() / std::max(1.0, page.width()), size.height() / std::max(1.0, page.height()));
    return source.picture(1, dpi * pointsPerInch, stop);
}

QString keyOf(const DocumentSource& document)
{
    return document.sha256 + document.password;
}

} // namespace

DocumentThumbnails::DocumentThumbnails(QObject* parent, qint64 mostBytes)
    : QObject(parent)
    , pictures_(mostBytes)
{
    pool_.setMaxThreadCount(1);
}

DocumentThumbnails::~DocumentThumbnails()
{
    stop_.request_stop();
    pool_.waitForDone();
}

void DocumentThumbnails::setSize(const QSize& size)
{
    if (size == size_)
        return;
    size_ = size;
    clear();
}

void DocumentThumbnails::clear()
{
    stop_.request_stop();
    ++number_;
    isWorking_ = false;
    wishes_.clear();
    pictures_.clear();
    troubles_.clear();
}

QString DocumentThumbnails::trouble(const DocumentSource& document) const
{
    return troubles_.value(keyOf(document));
}

const QImage* DocumentThumbnails::picture(const DocumentSource& document)
{
    if (const QImage* known = pictures_.object(document.sha256))
        return known;
    if (troubles_.contains(keyOf(document)))
        return nullptr;
    std::erase(wishes_, document);
    wishes_.push_back(document);
    if (wishes_.size() > mostWishes)
        wishes_.erase(wishes_.begin());
    // Not within the painting that asks: all that is seen is wished for first.
    QMetaObject::invokeMethod(this, &DocumentThumbnails::workOn, Qt::QueuedConnection);
    return nullptr;
}

void DocumentThumbnails::workOn()
{
    if (isWorking_ || wishes_.empty())
        return;
    isWorking_ = true;
    stop_ = {};
    pool_.start([this, number = number_, document = wishes_.back(), size = size_, stop = stop_.get_token()] {
        QImage picture;
        QString trouble;
        try {
            picture = firstPage(document, size, stop);
        } catch (const std::exception& error) {
            trouble = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this, [this, number, document, picture, trouble] { take(number, document, picture, trouble); },
            Qt::QueuedConnection);
    });
}

void DocumentThumbnails::take(quint64 number, const DocumentSource& document, const QImage& picture,
                              const QString& trouble)
{
    if (number != number_)
        return; // it was forgotten meanwhile
    isWorking_ = false;
    std::erase(wishes_, document);
    if (picture.isNull())
        troubles_.insert(keyOf(document), trouble);
    else
        pictures_.insert(document.sha256, new QImage(picture), picture.sizeInBytes());
    Q_EMIT drawn(document.sha256);
    workOn();
}

} // namespace parvis
