// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/gdal_support.h"

#include <QStringDecoder>

#include <cpl_conv.h>
#include <cpl_http.h>
#include <ogrsf_frmts.h>

#include <mutex>

namespace parvis::gdal {

namespace {

/// Stands for every request that GDAL would send.
CPLHTTPResult* refuseRequest(const char* address, CSLConstList, GDALProgressFunc, void*, CPLHTTPFetchWriteFunc, void*,
                             void*)
{
    CPLError(CE_Failure, CPLE_AppDefined, "not fetched by Parvis: %s", address);
    auto* result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup("no network");
    return result;
}

} // namespace

void registerDrivers()
{
    static std::once_flag once;
    std::call_once(once, [] {
        RegisterOGRGeoJSON();
        RegisterOGRGeoJSONSeq();
        RegisterOGRGeoPackage();
        RegisterOGRShape();
        RegisterOGRTopoJSON();
        RegisterOGRFlatGeobuf();
        RegisterOGRTAB();
        RegisterOGRLIBKML();
        CPLHTTPSetFetchCallback(refuseRequest, nullptr);
        OSRSetPROJEnableNetwork(FALSE);
    });
}

const char* const* driverNames()
{
    static const char* const names[] = {"GeoJSON",    "GeoJSONSeq",   "GPKG",   "ESRI Shapefile", "TopoJSON",
                                        "FlatGeobuf", "MapInfo File", "LIBKML", nullptr};
    return names;
}

QString text(const char* raw)
{
    if (!raw)
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(QByteArrayView(raw));
    return decoder.hasError() ? QString::fromLatin1(raw) : decoded;
}

ErrorCapture::ErrorCapture()
{
    CPLPushErrorHandlerEx(&ErrorCapture::record, this);
    CPLErrorReset();
}

ErrorCapture::~ErrorCapture()
{
    CPLPopErrorHandler();
    CPLErrorReset();
}

void ErrorCapture::clear()
{
    failed_ = false;
    message_.clear();
    warnings_.clear();
}

void CPL_STDCALL ErrorCapture::record(CPLErr severity, CPLErrorNum, const char* message)
{
    auto* self = static_cast<ErrorCapture*>(CPLGetErrorHandlerUserData());
    if (severity < CE_Warning)
        return;
    const bool isError = severity >= CE_Failure;
    constexpr qsizetype mostWarnings = 20;
    if (!isError && self->warnings_.size() < mostWarnings)
        self->warnings_ << text(message);
    if (self->message_.isEmpty() || (isError && !self->failed_))
        self->message_ = text(message);
    self->failed_ = self->failed_ || isError;
}

} // namespace parvis::gdal
