// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_document.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <stop_token>
#include <vector>

namespace parvis {

/// One page as a picture, with its words for highlights.
struct DocumentPagePicture
{
    quint64 revision = 0;
    QString sha256;
    int page = 1;
    int pages = 0; ///< of the document
    double dpi = 72;
    QSizeF size; ///< points
    QImage image;
    std::vector<PdfWord> words;
};

/// Draws pages of the stored documents in one worker thread, which keeps the document of the last request open. Only
/// the latest request counts: a newer one stops the one before, and an answer that is no longer the latest is dropped.
/// Once it is answered, the pages after and before are drawn ahead, in the same size: whoever leafs through does not
/// wait. Lives on the GUI thread; waits for its worker when destroyed.
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

        /// Of one document, in one size.
        bool looksLike(const Request& other) const;
        /// Whether the same picture answers both.
        bool isAnsweredLike(const Request& other) const { return page == other.page && looksLike(other); }
    };

    /// Returns the revision that the answer will carry. It never waits.
    quint64 request(const Request& request);
    void cancel();
    bool isBusy() const { return busy_; }
    /// Nothing is being drawn, ahead neither.
    bool isIdle() const { return tasks_.empty(); }
    /// Of the pictures that it holds in memory.
    qint64 keptBytes() const;

Q_SIGNALS:
    void rendered(const parvis::DocumentPagePicture& picture);
    void failed(std::exception_ptr error);

private:
    struct OpenDocument;
    /// A page that is being drawn, or waits for it.
    struct Task
    {
        quint64 number = 0;
        Request request;
        std::stop_source stop = {};
    };
    struct Drawn
    {
        Request request;
        DocumentPagePicture picture;
    };

    void draw(const Request& request);
    void take(quint64 task, std::shared_ptr<DocumentPagePicture> picture, std::exception_ptr error);
    void answer(const Drawn& drawn);
    void drawAhead(const Drawn& shown);
    void stopAllBut(const Request* wanted);
    const Drawn* known(const Request& request) const;

    QThreadPool pool_;                   ///< one thread
    std::shared_ptr<OpenDocument> open_; ///< touched by the worker only
    std::vector<Task> tasks_;
    std::vector<Drawn> drawn_; ///< the latest, oldest first
    Request wanted_;
    quint64 lastTask_ = 0;
    quint64 revision_ = 0;
    int lastPage_ = 0; ///< that was shown: which way the reader leafs
    bool busy_ = false;
};

} // namespace parvis
