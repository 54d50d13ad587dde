// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atlas_files.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/file_name.h"
#include "files/whole_file.h"
#include "map/print/picture_file.h"
#include "pdf/painted_pages.h"
#include "report/report_map.h"
#include "report/report_parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QThreadPool>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double pixelsPerInch = 96;
constexpr double mmPerInch = 25.4;
constexpr double lowestDpi = 50;
constexpr double highestDpi = 600;

void checkStop(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
}

void checkPages(const std::vector<AtlasPage>& pages)
{
    if (pages.empty())
        throw Error(translate("report", "There is no page to write."), {},
                    translate("report", "Choose neighbourhoods that are on the map."));
}

/// What the page shows, in words: its title, its facts, the map.
QString pageInWords(const MapScene& scene, const MapLayout& layout)
{
    QStringList words{layout.title.isEmpty() ? mapInWords(scene, layout.options)
                                             : u"%1. %2"_s.arg(layout.title, mapInWords(scene, layout.options))};
    for (const LayoutFact& fact : layout.facts) {
        const QString text = translate("report", "%1: %2").arg(fact.label, fact.value);
        words << (fact.source.isEmpty() ? text : u"%1 (%2)"_s.arg(text, fact.source)).simplified() + u'.';
    }
    return words.join(u' ');
}

/// Tells how far it is, page by page, from any thread.
class Teller
{
public:
    Teller(const AtlasProgress& progress, std::size_t pages)
        : progress_(progress)
        , pages_(pages)
    {
    }
    void pageDone()
    {
        const std::lock_guard lock(mutex_);
        ++done_;
        if (progress_)
            progress_(double(done_) / double(pages_));
    }

private:
    const AtlasProgress& progress_;
    std::size_t pages_;
    std::mutex mutex_;
    std::size_t done_ = 0;
};

/// Does `work` for 0 to count - 1 on all processors; the first failure stops the rest and is thrown.
void inParallel(std::size_t count, const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::exception_ptr failure;
    std::once_flag failed;
    const auto run = [&] {
        try {
            for (std::size_t i = next++; i < count; i = next++)
                work(i);
        } catch (...) {
            next = count;
            std::call_once(failed, [&] { failure = std::current_exception(); });
        }
    };
    QThreadPool pool;
    for (int thread = 0; thread < pool.maxThreadCount(); ++thread)
        pool.start(run);
    pool.waitForDone();
    if (failure)
        std::rethrow_exception(failure);
}

std::vector<PdfOutlineEntry> outlineOf(const std::vector<AtlasPage>& pages)
{
    std::vector<PdfOutlineEntry> outline;
    if (pages.size() < 2)
        return outline;
    QString group;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const PdfPlace place{int(i) + 1, 0};
        if (!pages[i].group.isEmpty() && (i == 0 || pages[i].group != group))
            outline.push_back({pages[i].group, place, 0});
        group = pages[i].group;
        outline.push_back({pages[i].name, place, group.isEmpty() ? 0 : 1});
    }
    return outline;
}

QByteArray pdfOf(const MapScene& scene, const std::vector<AtlasPage>& pages, const AtlasOutput& output, Teller& teller,
                 const std::stop_token& stop)
{
    PdfFinish finish;
    finish.info = {.title = polished(output.title, output.locale),
                   .author = output.author,
                   .subject = scene.theme().title,
                   .language = languageTag(output.locale),
                   .date = output.date};
    finish.outline = outlineOf(pages);
    for (PdfOutlineEntry& entry : finish.outline)
        entry.title = polished(entry.title, output.locale);
    const auto paint = [&](QPainter& painter, int index) {
        checkStop(stop);
        MapLayout layout = pages[std::size_t(index)].layout;
        // With letters set a hair apart, fonts draw no ligatures, which readers would not find as "fi".
        layout.options.font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
        LayoutPage(scene, layout).paint(painter, stop);
        checkStop(stop);
        teller.pageDone();
    };
    const auto alternative = [&](int index) {
        return polished(pageInWords(scene, pages[std::size_t(index)].layout), output.locale);
    };
    return paintPages(
        {paperMm(pages.front().layout.format) / mmPerInch, pixelsPerInch, int(pages.size()), paint, alternative},
        finish);
}

QByteArray pictureOf(const MapScene& scene, const AtlasPage& page, bool isSvg, double dpi, const std::stop_token& stop)
{
    const LayoutPage layout(scene, page.layout);
    const PictureFile picture{layout.size(), isSvg ? 1 : dpi / pixelsPerInch, layout.title(),
                              attributionsOf(scene, page.layout.options).join(u" · "), [&](QPainter& painter) {
                                  layout.paint(painter, stop);
                                  checkStop(stop);
                              }};
    return isSvg ? svgOf(picture) : pngOf(picture);
}

/// "carte.png" and "QN05901M" → "carte-QN05901M.png".
QString pagePath(const QFileInfo& target, const AtlasPage& page)
{
    const QString name = u"%1-%2"_s.arg(target.completeBaseName(), safeFileName(page.code));
    return target.absoluteDir().filePath(name + u'.' + target.suffix());
}

/// All of them are made beside their places before the first takes it.
QStringList writePictures(const MapScene& scene, const std::vector<AtlasPage>& pages, const AtlasOutput& output,
                          bool isSvg, Teller& teller, const std::stop_token& stop)
{
    const QStringList paths = atlasFiles(pages, output.path);
    std::vector<WholeFile> files(paths.begin(), paths.end());
    inParallel(pages.size(), [&](std::size_t i) {
        checkStop(stop);
        QFile picture(files[i].path());
        if (!picture.open(QIODevice::WriteOnly) ||
            !writeAll(picture, pictureOf(scene, pages[i], isSvg, output.dpi, stop)))
            throw unwritable(paths[qsizetype(i)], picture);
        teller.pageDone();
    });
    for (WholeFile& file : files)
        file.commit();
    return paths;
}

} // namespace

QStringList atlasFiles(const std::vector<AtlasPage>& pages, const QString& path)
{
    const QFileInfo target(path);
    if (pages.size() == 1 || target.suffix().toLower() == u"pdf")
        return {path};
    QStringList paths;
    for (const AtlasPage& page : pages)
        paths << pagePath(target, page);
    return paths;
}

QByteArray atlasPdf(const MapScene& scene, const std::vector<AtlasPage>& pages, const AtlasOutput& output,
                    const AtlasProgress& progress, std::stop_token stop)
{
    checkPages(pages);
    Teller teller(progress, pages.size());
    return pdfOf(scene, pages, output, teller, stop);
}

QStringList writeAtlas(const MapScene& scene, const std::vector<AtlasPage>& pages, const AtlasOutput& output,
                       const AtlasProgress& progress, std::stop_token stop)
{
    checkPages(pages);
    if (output.dpi < lowestDpi || output.dpi > highestDpi)
        throw Error(translate("report", "A picture cannot have %1 dots per inch.").arg(output.dpi), {},
                    translate("report", "Choose %1 to %2.").arg(lowestDpi).arg(highestDpi));
    Teller teller(progress, pages.size());
    const QString ending = QFileInfo(output.path).suffix().toLower();
    if (ending == u"pdf") {
        writeWholeFile(output.path, pdfOf(scene, pages, output, teller, stop));
        return {output.path};
    }
    if (ending == u"png" || ending == u"svg")
        return writePictures(scene, pages, output, ending == u"svg", teller, stop);
    throw Error(translate("report", "A map is written as PNG, SVG or PDF."), output.path,
                translate("report", "Give the file a name that ends in .png, .svg or .pdf."));
}

} // namespace parvis
