#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "map/map_painter.h"
#include "pdf/pdf_writer.h"
#include "report/contract_report.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// The contract's neighbourhoods, drawn as on the screen, with scale and attribution in small letters.
MapPainter mapOf(const Register& reg, const Contract& contract, const QLocale& locale)
{
    auto qpvs = std::make_shared<QpvSet>();
    for (const Qpv& qpv : reg.all<Qpv>().of(contract.id))
        qpvs->insert(qpv.id);
    return [scene = MapScene::build(reg, MapTheme::of(ThemeId::State, reg)), qpvs, locale](QPainter& painter,
                                                                                           const QRectF& place) {
        constexpr double pixelsPerInch = 96;
        constexpr QMarginsF margins{24, 24, 24, 60}; // pixels; scale and attribution stand at the bottom
        const double scale = painter.device()->logicalDpiX() / pixelsPerInch;
        MapOptions options;
        options.locale = locale;
        options.only = qpvs;
        options.font.setPixelSize(9);
        options.legend = false;
        options.north = false;
        const MapView view = MapView::fitting(scene->boundsOf(*qpvs), (place.size() / scale).toSize(), margins);
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(scale, scale);
        painter.setClipRect(view.screenRect());
        paintPicture(painter, *scene, view, options);
        painter.restore();
    };
}

Answer contractReport(Session& session, const Arguments& arguments)
{
    const QString out = arguments.value("--out");
    const Register reg = session.readRegister();
    const Contract& contract = contractCalled(reg, arguments.operands.first());
    ReportSetting setting;
    setting.locale = session.locale();
    setting.date = session.today();
    savePdf(composeContractReport(reg, contract, setting, mapOf(reg, contract, session.locale()), session.stop()), out);
    return {QJsonObject{{u"code"_s, contract.code.text()}, {u"out"_s, out}}, translate("cli", "Written: %1").arg(out)};
}

} // namespace

std::vector<Command> reportCommands()
{
    return {
        {.path = "report contract",
         .operands = QT_TRANSLATE_NOOP("cli", "CODE"),
         .minOperands = 1,
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "the sheet of one contract as a PDF"),
         .options = {{"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"), true}},
         .run = contractReport,
         .paints = true}};
}

} // namespace parvis::cli
