// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_page_renderer.h"

#include "domain/translate.h"
#include "store/documents.h"

namespace parvis {

namespace {

constexpr double pointsPerInch = 72;
constexpr double leastDpi = 10;
constexpr double mostDpi = 600;

} // namespace

struct DocumentPageRenderer::OpenDocument
{
    QString sha256;
    std::unique_ptr<PdfDocument> pdf;

    void open(const Request& wanted, const std::stop_token& stop)
    {
        if (sha256 == wanted.sha256 && pdf)
            return;
        pdf.reset();
        sha256 = wanted.sha256;
        pdf = std::make_unique<PdfDocument>(DocumentReader(wanted.databasePath).content(wanted.sha256), wanted.name,
                                            wanted.password, stop);
    }

    DocumentPagePicture picture(const Request& wanted, const std::stop_token& stop)
    {
        open(wanted, stop);
        DocumentPagePicture picture;
        picture.sha256 = wanted.sha256;
        picture.page = std::clamp(wanted.page, 1, pdf->pageCount());
        picture.size = pdf->pageSize(picture.page, stop);
        picture.dpi = wanted.dpi;
        if (wanted.fitWidth > 0 && picture.size.width() > 0)
            picture.dpi = wanted.fitWidth / picture.size.width() * pointsPerInch;
        picture.dpi = std::clamp(picture.dpi, leastDpi, mostDpi);
        if (picture.size.isEmpty())
            throw Error(translate("app", "Page %1 is damaged and cannot be shown.").arg(picture.page), wanted.name);
        picture.image = pdf->pageImage(picture.page, picture.dpi, stop);
        picture.words = pdf->pageWords(picture.page, stop);
        return picture;
    }
};

DocumentPageRenderer::DocumentPageRenderer(QObject* parent)
    : QObject(parent)
    , open_(std::make_shared<OpenDocument>())
{
    pool_.setMaxThreadCount(1);
    pool_.setExpiryTimeout(-1); // the open document stays with the one thread that uses it
}

DocumentPageRenderer::~DocumentPageRenderer()
{
    stop_.request_stop();
    pool_.waitForDone();
}

void DocumentPageRenderer::cancel()
{
    stop_.request_stop();
    ++revision_;
    busy_ = false;
}

quint64 DocumentPageRenderer::request(const Request& request)
{
    stop_.request_stop();
    stop_ = std::stop_source();
    busy_ = true;
    const quint64 revision = ++revision_;
    pool_.start([this, request, revision, open = open_, stop = stop_.get_token()] {
        if (stop.stop_requested())
            return;
        auto picture = std::make_shared<DocumentPagePicture>();
        std::exception_ptr error;
        try {
            *picture = open->picture(request, stop);
            picture->revision = revision;
        } catch (const Cancelled&) {
            return;
        } catch (...) {
            error = std::current_exception();
        }
        const auto deliver = [this, picture, error, revision] {
            if (revision != revision_)
                return;
            busy_ = false;
            if (error)
                Q_EMIT failed(error);
            else
                Q_EMIT rendered(*picture);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
    return revision;
}

} // namespace parvis
