// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/ocr/tesseract_reader.h"

#include "pdf/ocr/straight_picture.h"

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <cmath>

namespace parvis {

namespace {

constexpr double pointsPerInch = 72.0;
constexpr float leastOrientation = 2.0F; ///< confidence of Tesseract in the orientation that it has found

void give(tesseract::TessBaseAPI& api, const QImage& grey, double dpi)
{
    api.SetImage(grey.constBits(), grey.width(), grey.height(), 1, int(grey.bytesPerLine()));
    api.SetSourceResolution(int(dpi));
}

class TesseractReader : public PageReader
{
public:
    bool open() { return text_.Init(nullptr, "fra", tesseract::OEM_LSTM_ONLY) == 0; }

    /// Pages mostly lie as the one before: only where that reads badly, it is looked how this one lies.
    std::vector<PrintedWord> read(const QImage& picture, double dpi, const std::function<bool()>& isStopped) override
    {
        std::vector<PrintedWord> words = wordsAt(picture, quarters_, dpi, isStopped);
        if (isStopped() || isWellRead(words))
            return words;
        const int quarters = quartersOf(picture, dpi);
        if (quarters == quarters_)
            return words;
        quarters_ = quarters;
        return wordsAt(picture, quarters, dpi, isStopped);
    }

private:
    std::vector<PrintedWord> wordsAt(const QImage& picture, int quarters, double dpi,
                                     const std::function<bool()>& isStopped)
    {
        const StraightPicture straight = straightened(picture, quarters);
        text_.SetPageSegMode(tesseract::PSM_AUTO);
        give(text_, straight.picture, dpi);
        tesseract::ETEXT_DESC watch;
        watch.cancel = [](void* closure, int) { return (*static_cast<const std::function<bool()>*>(closure))(); };
        watch.cancel_this = const_cast<void*>(static_cast<const void*>(&isStopped));
        if (text_.Recognize(&watch) != 0 || isStopped())
            return {};
        std::vector<PrintedWord> words = wordsOf(straight, pointsPerInch / dpi);
        text_.Clear();
        return words;
    }

    /// Enough words of several letters, most of them surely read: a page that lies on its side gives none such.
    static bool isWellRead(const std::vector<PrintedWord>& words)
    {
        constexpr int fewest = 8;
        constexpr int leastSure = 75; // of Tesseract, 0 to 100
        int sure = 0;
        int unsure = 0;
        for (const PrintedWord& word : words) {
            if (word.text.size() >= 4)
                ++(word.confidence >= leastSure ? sure : unsure);
        }
        return sure >= fewest && sure > 2 * unsure;
    }

    /// Quarters clockwise by which the picture has to be turned until its lines run level.
    int quartersOf(const QImage& picture, double dpi)
    {
        if (!isOrientationTried_) {
            isOrientationTried_ = true;
            hasOrientation_ = orientation_.Init(nullptr, "osd", tesseract::OEM_TESSERACT_ONLY) == 0;
        }
        if (!hasOrientation_)
            return 0;
        const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
        orientation_.SetPageSegMode(tesseract::PSM_OSD_ONLY);
        give(orientation_, grey, dpi);
        int degrees = 0;
        float confidence = 0;
        const char* script = nullptr;
        float scriptConfidence = 0;
        const bool isKnown = orientation_.DetectOrientationScript(&degrees, &confidence, &script, &scriptConfidence);
        orientation_.Clear();
        return isKnown && confidence > leastOrientation ? ((360 - degrees) / 90) % 4 : 0;
    }

    /// Words get the height that the type of their line has, whether or not it holds high or low letters: else words
    /// and lines without them would seem to be of other type.
    std::vector<PrintedWord> wordsOf(const StraightPicture& straight, double scale)
    {
        std::vector<PrintedWord> words;
        const std::unique_ptr<tesseract::ResultIterator> each(text_.GetIterator());
        if (!each || each->Empty(tesseract::RIL_WORD))
            return words;
        do {
            const QRectF line = typeOf(*each);
            const QRectF own = boxOf(*each, tesseract::RIL_WORD);
            const std::unique_ptr<const char[]> text(each->GetUTF8Text(tesseract::RIL_WORD));
            const bool endsLine = each->IsAtFinalElement(tesseract::RIL_TEXTLINE, tesseract::RIL_WORD);
            PrintedWord word;
            word.text = QString::fromUtf8(text.get()).trimmed();
            if (word.text.isEmpty() || isRule(word.text) || isDirt(word.text, each->Confidence(tesseract::RIL_WORD))) {
                if (endsLine && !words.empty())
                    words.back().endsLine = true;
                continue;
            }
            const QRectF box = straight.original(QRectF(own.left(), line.top(), own.width(), line.height()));
            word.box = QRectF(box.topLeft() * scale, box.size() * scale);
            word.confidence = quint8(std::clamp(each->Confidence(tesseract::RIL_WORD), 0.0F, 100.0F));
            word.endsLine = endsLine;
            word.spaceAfter = !endsLine;
            words.push_back(word);
        } while (each->Next(tesseract::RIL_WORD));
        return words;
    }

    static QRectF boxOf(const tesseract::ResultIterator& at, tesseract::PageIteratorLevel level)
    {
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        at.BoundingBox(level, &left, &top, &right, &bottom);
        return QRectF(left, top, right - left, bottom - top);
    }

    /// From the top of the high letters of a line to the foot of the low ones.
    static QRectF typeOf(const tesseract::ResultIterator& at)
    {
        const QRectF ink = boxOf(at, tesseract::RIL_TEXTLINE);
        float height = 0;
        float descenders = 0;
        float ascenders = 0;
        at.RowAttributes(&height, &descenders, &ascenders);
        int left = 0;
        int from = 0;
        int right = 0;
        int to = 0;
        if (!at.Baseline(tesseract::RIL_TEXTLINE, &left, &from, &right, &to) || height <= 0)
            return ink;
        const double foot = (from + to) / 2.0 + std::abs(double(descenders));
        const QRectF type(ink.left(), foot - double(height), ink.width(), double(height));
        const bool isLikely = type.height() < 2 * ink.height() && type.intersects(ink);
        return isLikely ? type : ink;
    }

    /// The rules of tables are taken for letters.
    static bool isRule(const QString& text)
    {
        return std::ranges::all_of(text, [](QChar c) { return c == u'|' || c == u'_' || c == u'¦'; });
    }

    /// Grains on the glass are taken for points and stars.
    static bool isDirt(const QString& text, float confidence)
    {
        constexpr float leastSure = 60; // of Tesseract, 0 to 100
        return confidence < leastSure && std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber(); });
    }

    tesseract::TessBaseAPI text_;
    tesseract::TessBaseAPI orientation_;
    int quarters_ = 0; ///< clockwise, by which the page before had to be turned
    bool isOrientationTried_ = false;
    bool hasOrientation_ = false;
};

} // namespace

std::unique_ptr<PageReader> makeTesseractReader()
{
    auto reader = std::make_unique<TesseractReader>();
    return reader->open() ? std::move(reader) : nullptr;
}

} // namespace parvis
