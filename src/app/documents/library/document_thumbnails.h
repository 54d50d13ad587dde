// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/reader/page_source.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace parvis {

/// The first pages of documents, small: drawn in one worker thread, what was asked for last before the others, and kept
/// by their bytes. Nothing waits for it. Lives on the GUI thread; waits for its worker when destroyed.
class DocumentThumbnails : public QObject
{
    Q_OBJECT

public:
    /// @param mostBytes  of the pictures that are kept
    explicit DocumentThumbnails(QObject* parent = nullptr, qint64 mostBytes = 32LL << 20);
    ~DocumentThumbnails() override;

    /// How large the pictures are from now on, in pixels: each fits into it. Those of another size are forgotten.
    void setSize(const QSize& size);
    /// The picture of a document; null: it is not drawn yet, and will be, or it cannot be drawn.
    const QImage* picture(const DocumentSource& document);
    /// Why it cannot be drawn; empty: nothing is wrong.
    QString trouble(const DocumentSource& document) const;
    void clear();

    bool isIdle() const { return !isWorking_; }
    qint64 keptBytes() const { return pictures_.totalCost(); }
    int keptCount() const { return int(pictures_.count()); }

Q_SIGNALS:
    void drawn(const QString& sha256); ///< its picture, or why there is none

private:
    void workOn();
    void take(quint64 number, const DocumentSource& document, const QImage& picture, const QString& trouble);

    QThreadPool pool_; ///< one thread
    QSize size_{120, 160};
    std::vector<DocumentSource> wishes_; ///< the last one is the next
    QCache<QString, QImage> pictures_;   ///< by the checksum
    QHash<QString, QString> troubles_;   ///< by checksum and password: with another one it may open
    bool isWorking_ = false;
    std::stop_source stop_;
    quint64 number_ = 0; ///< of the pictures that are wanted: others have come when it is another one
};

} // namespace parvis
