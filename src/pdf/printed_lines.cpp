// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/printed_lines.h"

namespace parvis {

/// A box as it would lie if its text stood upright.
QRectF uprighted(const QRectF& box, int turn)
{
    switch (turn) {
    case 1:
        return {box.top(), -box.right(), box.height(), box.width()};
    case 2:
        return {-box.right(), -box.bottom(), box.width(), box.height()};
    case 3:
        return {-box.bottom(), box.left(), box.height(), box.width()};
    default:
        return box;
    }
}

bool PrintedLine::standsBelow(const PrintedLine& above) const
{
    const double step = box.top() - above.box.top();
    return turn == above.turn && step > 0.3 * headSize && step < 2.2 * headSize && headSize < 1.5 * above.size &&
           above.size < 1.5 * headSize && box.left() < above.box.right() && box.right() > above.box.left();
}

std::vector<PrintedLine> linesOf(const std::vector<PrintedWord>& printed)
{
    std::vector<PrintedLine> lines;
    bool isNew = true;
    for (std::size_t i = 0; i < printed.size(); ++i) {
        const QRectF box = uprighted(printed[i].box, printed[i].turn);
        if (isNew)
            lines.push_back({i, i, box, printed[i].turn, box.height(), box.height(), true});
        PrintedLine& line = lines.back();
        line.last = i;
        line.box |= box;
        line.size = box.height();
        isNew = printed[i].endsLine;
    }
    for (std::size_t i = 1; i < lines.size(); ++i)
        lines[i].beginsBlock = !lines[i].standsBelow(lines[i - 1]);
    return lines;
}

} // namespace parvis
