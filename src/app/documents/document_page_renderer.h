// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_document.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <stop_token>

namespace parvis {

/// One page as a picture, with its words for highlights.
struct DocumentPagePicture
{
    quint64 revision = 0;
    QString sha256;
    int page = 1;
    double dpi = 72;
    QSizeF size; ///< points
    QImage image;
    std::vector<PdfWord> words;
};

/// Draws pages of the stored documents in one worker thread, which keeps the document of the last request open. Only
/// the latest request counts: a newer one stops the one before, and an answer that is no longer the latest is dropped.
/// Lives on the GUI thread; waits for its worker when destroyed.
class DocumentPageRenderer : public QObject
{
    Q_OBJECT

public:
    explicit DocumentPageRenderer(QObject* parent = nullptr);
    ~DocumentPageRenderer() override;

    struct Request
    {
        QString databasePath;
        QString sha256;
        QString name;     ///< for messages
        QString password; ///< of a protected document
        int page = 1;
        double fitWidth = 0; ///< pixels that the page is to fill; 0: as `dpi` says
        double dpi = 72;
    };

    /// Returns the revision that the answer will carry. It never waits.
    quint64 request(const Request& request);
    void cancel();
    bool isBusy() const { return busy_; }

Q_SIGNALS:
    void rendered(const parvis::DocumentPagePicture& picture);
    void failed(std::exception_ptr error);

private:
    struct OpenDocument;

    QThreadPool pool_;                   ///< one thread
    std::shared_ptr<OpenDocument> open_; ///< touched by the worker only
    std::stop_source stop_;
    quint64 revision_ = 0;
    bool busy_ = false;
};

} // namespace parvis
