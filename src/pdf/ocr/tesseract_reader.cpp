// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/ocr/tesseract_reader.h"

#include "pdf/ocr/straight_picture.h"

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

#include <algorithm>

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

    std::vector<PrintedWord> read(const QImage& picture, double dpi, const std::function<bool()>& isStopped) override
    {
        const StraightPicture straight = straightened(picture, quartersOf(picture, dpi));
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

private:
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

    /// Words get the height of their line: those without high or low letters would seem to be of other type.
    std::vector<PrintedWord> wordsOf(const StraightPicture& straight, double scale)
    {
        std::vector<PrintedWord> words;
        const std::unique_ptr<tesseract::ResultIterator> each(text_.GetIterator());
        if (!each || each->Empty(tesseract::RIL_WORD))
            return words;
        do {
            const QRectF line = boxOf(*each, tesseract::RIL_TEXTLINE);
            const QRectF own = boxOf(*each, tesseract::RIL_WORD);
            const std::unique_ptr<const char[]> text(each->GetUTF8Text(tesseract::RIL_WORD));
            const bool endsLine = each->IsAtFinalElement(tesseract::RIL_TEXTLINE, tesseract::RIL_WORD);
            PrintedWord word;
            word.text = QString::fromUtf8(text.get()).trimmed();
            if (word.text.isEmpty() || isRule(word.text)) {
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

    /// The rules of tables are taken for letters.
    static bool isRule(const QString& text)
    {
        return std::ranges::all_of(text, [](QChar c) { return c == u'|' || c == u'_' || c == u'¦'; });
    }

    tesseract::TessBaseAPI text_;
    tesseract::TessBaseAPI orientation_;
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
