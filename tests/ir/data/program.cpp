#include <vector>
#include <map>
#include <string>
#include <iostream>
#include <stdexcept>
#include <algorithm>
std::map<std::string,std::vector<double>> m;
double total(const std::string&s){ double t=0; try { for(double d: m.at(s)) t+=d; } catch(const std::out_of_range&e){ std::cout<<e.what(); throw; } catch(int i){return i;} return t; }
void add(const std::string&s,double d){ m[s].push_back(d); auto&v=m[s]; std::sort(v.begin(),v.end(),[](double a,double b){return a>b;}); }
struct B{virtual double f()=0; virtual ~B(){}}; struct D:B{double x; double f()override{return x;}}; B*mk(){return new D;}
