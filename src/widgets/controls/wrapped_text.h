// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>

#include <map>

namespace parvis {

/// Heights of a text by width, in pixels. Layouts ask for the same ones again and again, and each answer breaks the
/// text into lines anew. Another text or font, and it starts afresh.
class TextHeights
{
public:
    /// @param measure  called with no argument where the height is not known yet
    template <class Measure>
    int at(int width, const QString& text, const QFont& font, Measure measure)
    {
        constexpr std::size_t most = 8; // a window that is being resized asks for many
        if (text != text_ || font != font_ || heights_.size() > most) {
            heights_.clear();
            text_ = text;
            font_ = font;
        }
        const auto known = heights_.find(width);
        return known != heights_.end() ? known->second : heights_.emplace(width, measure()).first->second;
    }

private:
    QString text_;
    QFont font_;
    std::map<int, int> heights_;
};

/// A label over as many lines as its width asks for, for layouts that ask for the height of a width. Wants one line,
/// and is content with the width of its longest word; rich text, which costs more to measure, with 20 units. GUI
/// thread.
class WrappedText : public QLabel
{
public:
    explicit WrappedText(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    bool isRich() const;

    mutable TextHeights heights_;
};

} // namespace parvis
